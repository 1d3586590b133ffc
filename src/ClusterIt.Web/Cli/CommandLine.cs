using System.CommandLine;
using System.Globalization;

namespace ClusterIt.Web.Cli;

/// <summary>The program as a tool: <c>content import</c> and <c>content export</c>, with the same options as the server.</summary>
internal static class CommandLine
{
    public static bool Understands(string[] args) => args is ["content", ..] or ["--help"] or ["-h"] or ["-?"];

    public static Task<int> RunAsync(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
        var root = new RootCommand("Website des Clusters IT Mitteldeutschland e. V. Ohne Befehl startet der Webserver.")
        {
            new Command("content", "Inhalte als Dateien.") { ImportCommand.Make(), ExportCommand.Make() },
        };
        return root.Parse(args).InvokeAsync();
    }

    /// <summary>Says on standard error why the program does not start.</summary>
    public static Task RefuseAsync(string message) => Console.Error.WriteLineAsync(message);
}
