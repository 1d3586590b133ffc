namespace ClusterIt.Web.Http;

/// <summary>Where the program's own files are, from wherever it was started.</summary>
internal static class ContentRoot
{
    /// <summary>The current folder when it is the program's (as with <c>dotnet run</c>), the one given on the command line, otherwise the one that the program lies in.</summary>
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = args,
        ContentRootPath = File.Exists("appsettings.json") || IsGiven(args) ? null : AppContext.BaseDirectory,
    };

    /// <summary>A folder as the person who typed the command means it: <c>dotnet run</c> moves to the project's folder, but the shell's own place is still known.</summary>
    public static string FromWhereTyped(string folder) =>
        Path.GetFullPath(folder, Environment.GetEnvironmentVariable("PWD") is { Length: > 0 } place && Directory.Exists(place) ? place : Directory.GetCurrentDirectory());

    private static bool IsGiven(string[] args) =>
        args.Any(argument => argument.StartsWith($"--{WebHostDefaults.ContentRootKey}", StringComparison.OrdinalIgnoreCase));
}
