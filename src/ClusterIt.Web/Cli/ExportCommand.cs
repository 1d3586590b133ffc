using System.CommandLine;
using ClusterIt.Cms.Transfer;
using ClusterIt.Web.Http;

namespace ClusterIt.Web.Cli;

internal static class ExportCommand
{
    public static Command Make()
    {
        var folder = new Argument<string>("folder") { Description = "Zielordner; gleichnamige Dateien darin werden ersetzt." };
        var prune = new Option<bool>("--prune") { Description = "Entfernt im Zielordner die Dateien, zu denen es im CMS nichts mehr gibt." };
        var command = new Command("export", "Schreibt alle Inhalte als Dateien, in der Form, die der Import liest.") { folder, prune };
        command.SetAction((parsed, ct) => CliHost.RunAsync(async (services, _) =>
        {
            var path = ContentRoot.FromWhereTyped(parsed.GetRequiredValue(folder));
            if (File.Exists(path) || !IsWritable(path))
            {
                await CommandLine.RefuseAsync($"In „{path}“ kann nicht geschrieben werden. Bitte geben Sie einen Ordner an, den es gibt oder der angelegt werden darf.");
                return 2;
            }
            var report = await RunAsync(services.GetRequiredService<ExportContent>(), path, parsed.GetValue(prune), ct);
            foreach (var file in report.WithNewerDraft)
                Console.WriteLine($"veröffentlichte Fassung geschrieben, ein neuerer Entwurf bleibt im CMS: {file}");
            foreach (var file in report.WithoutBytes)
                Console.Error.WriteLine($"Fehler: {file}: Die Datei fehlt im Datenordner und konnte nicht geschrieben werden. Bitte stellen Sie sie aus einer Sicherung wieder her.");
            foreach (var file in report.LeftOver)
                Console.WriteLine(parsed.GetValue(prune) ? $"entfernt: {file}" : $"liegt noch im Ordner, obwohl es dazu im CMS nichts mehr gibt (--prune entfernt es): {file}");
            Console.WriteLine(FormattableString.Invariant($"{report.Files} Dateien geschrieben nach {path}"));
            return report.WithoutBytes.Count > 0 ? 1 : 0;
        }, ct));
        return command;
    }

    private static async Task<ExportReport> RunAsync(ExportContent export, string path, bool prune, CancellationToken ct)
    {
        using var progress = ShownProgress.OnStandardError();
        return await export.RunAsync(path, prune, progress, ct);
    }

    private static bool IsWritable(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using var probe = File.Create(Path.Combine(folder, Path.GetRandomFileName()), 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
