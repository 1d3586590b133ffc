using System.CommandLine;
using System.Globalization;

namespace ClusterIt.Web.Cli;

/// <summary>The program as a tool: <c>content import</c> and <c>content export</c>, with the same options as the server.</summary>
internal static class CommandLine
{
    private const int Unusable = 2;

    /// <summary>A first word is meant as a command, even where there is no such command; the server's own options begin with a dash or a slash, or have a value.</summary>
    public static bool Understands(string[] args) =>
        args is ["--help"] or ["-h"] or ["-?"] || args is [{ Length: > 0 } first, ..] && first[0] is not ('-' or '/') && !first.Contains('=', StringComparison.Ordinal);

    public static async Task<int> RunAsync(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
        var root = new RootCommand("Website des Clusters IT Mitteldeutschland e. V. Ohne Befehl startet der Webserver.")
        {
            new Command("content", "Inhalte als Dateien.") { ImportCommand.Make(), ExportCommand.Make() },
        };
        var parsed = root.Parse(args);
        var code = await parsed.InvokeAsync();
        return parsed.Errors.Count > 0 ? Unusable : code;
    }

    /// <summary>Says on standard error why the program does not start.</summary>
    public static Task RefuseAsync(string message) => Console.Error.WriteLineAsync(message);
}
