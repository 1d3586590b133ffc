using System.Diagnostics;

namespace ClusterIt.Tests.Cast;

/// <summary>The program as somebody starts it: a process of its own on a data folder of one test's own.</summary>
internal static class ProgramRun
{
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "ClusterIt.Web.dll");

    /// <param name="data">The data folder.</param>
    /// <param name="arguments">As typed.</param>
    public static async Task<(int Exit, string Output, string Errors)> ToItsEnd(string data, params string[] arguments)
    {
        using var process = Start(Program, data, arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>Whoever starts it reads both of its streams: a full pipe would stop it.</summary>
    public static Process Start(string program, string data, string[] arguments, IEnumerable<(string Key, string Value)>? settings = null)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            Environment = { ["Storage__DataPath"] = data, ["Content__Seed"] = "none", ["ASPNETCORE_ENVIRONMENT"] = "Production" },
            WorkingDirectory = Path.GetDirectoryName(program),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in settings ?? [])
            start.Environment[key] = value;
        return Process.Start(start)!;
    }
}
