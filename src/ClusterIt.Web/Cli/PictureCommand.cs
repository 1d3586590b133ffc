using System.Text.Json;
using ClusterIt.Cms.Media;

namespace ClusterIt.Web.Cli;

/// <summary>The program as its own child: decodes one picture and ends. Nobody types this.</summary>
internal static class PictureCommand
{
    private const string Name = "decode-picture";

    public static bool Is(string[] args) => args is [Name];

    /// <summary>How the program starts itself: by its own launcher where one lies beside it (as in a published folder), otherwise by <c>dotnet</c>.</summary>
    public static PictureWorker Worker()
    {
        var assembly = typeof(PictureCommand).Assembly.Location;
        var launcher = Path.ChangeExtension(assembly, OperatingSystem.IsWindows() ? ".exe" : null);
        return File.Exists(launcher) ? new PictureWorker(launcher, [Name]) : new PictureWorker("dotnet", [assembly, Name]);
    }

    public static async Task<int> RunAsync()
    {
        var job = JsonSerializer.Deserialize<PictureJob>(await Console.In.ReadToEndAsync(), PictureWorkshop.Format)
            ?? throw new InvalidOperationException("No picture was named.");
        await Console.Out.WriteAsync(JsonSerializer.Serialize(PictureDecoder.Do(job), PictureWorkshop.Format));
        return 0;
    }
}
