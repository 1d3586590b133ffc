using System.CommandLine;
using ClusterIt.Cms.Transfer;
using ClusterIt.Web.Http;

namespace ClusterIt.Web.Cli;

internal static class ExportCommand
{
    public static Command Make()
    {
        var folder = new Argument<string>("folder") { Description = "Zielordner; gleichnamige Dateien darin werden ersetzt." };
        var command = new Command("export", "Schreibt alle Inhalte als Dateien, in der Form, die der Import liest.") { folder };
        command.SetAction((parsed, ct) => CliHost.RunAsync(async (services, _) =>
        {
            var path = ContentRoot.FromWhereTyped(parsed.GetRequiredValue(folder));
            var report = await services.GetRequiredService<ExportContent>().RunAsync(path, new ShownProgress(), ct);
            foreach (var file in report.WithNewerDraft)
                Console.WriteLine($"veröffentlichte Fassung geschrieben, ein neuerer Entwurf bleibt im CMS: {file}");
            foreach (var file in report.WithoutBytes)
                Console.Error.WriteLine($"Fehler: {file}: Die Datei fehlt im Datenordner und konnte nicht geschrieben werden. Bitte stellen Sie sie aus einer Sicherung wieder her.");
            Console.WriteLine(FormattableString.Invariant($"{report.Files} Dateien geschrieben nach {path}"));
            return report.WithoutBytes.Count > 0 ? 1 : 0;
        }, ct));
        return command;
    }
}
