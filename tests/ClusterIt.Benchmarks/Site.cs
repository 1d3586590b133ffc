using System.Diagnostics;

namespace ClusterIt.Benchmarks;

/// <summary>The site as it is operated: published, compiled ahead, a process of its own.</summary>
internal static class Site
{
    /// <summary>The published program.</summary>
    public static async Task<string> PublishAsync(string work)
    {
        var target = Path.Combine(work, "published");
        await RunAsync("dotnet", ["publish", Path.Combine(Root, "src/ClusterIt.Web"), "-c", "Release", "-r", "linux-x64", "-p:PublishReadyToRun=true", "--nologo", "-v", "quiet", "-o", target], []);
        return Path.Combine(target, "ClusterIt.Web");
    }

    public static Task<Server> StartAsync(string program, string data, int port, params (string, string)[] more) =>
        Server.StartAsync(program, ["--urls", FormattableString.Invariant($"http://127.0.0.1:{port}")], port, "/", [.. Settings(data), .. more]);

    public static Task ImportAsync(string program, string data, string folder, params string[] options) =>
        RunAsync(program, ["content", "import", folder, .. options], Settings(data));

    public static string Content => Path.Combine(Root, "content");

    private static (string Key, string Value)[] Settings(string data) =>
        [("Storage__DataPath", data), ("Content__Seed", "content+demo"), ("ASPNETCORE_ENVIRONMENT", "Production"), ("Logging__LogLevel__Default", "Warning")];

    private static async Task RunAsync(string program, string[] arguments, (string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var (key, value) in settings)
            start.Environment[key] = value;
        using var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { }; // Read, so that a full pipe stops nobody. Progress and complaints are shown.
        process.BeginOutputReadLine();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ClusterIt.Web.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("This does not run inside the repository.");
        return folder.FullName;
    }
}
