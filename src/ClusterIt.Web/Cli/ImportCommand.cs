using System.CommandLine;
using ClusterIt.Cms.Transfer;
using ClusterIt.Web.Http;

namespace ClusterIt.Web.Cli;

internal static class ImportCommand
{
    private const int Complete = 0;
    private const int Incomplete = 1;
    private const int Unusable = 2;

    public static Command Make()
    {
        var folder = new Argument<string?>("folder") { Description = "Ordner mit den Inhalten; ohne Angabe der eingestellte (Content:Path).", Arity = ArgumentArity.ZeroOrOne };
        var plan = new Option<bool>("--plan") { Description = "Nur zeigen, was sich ändern würde." };
        var prune = new Option<bool>("--prune") { Description = "Was ein früherer Import gebracht hat und als Datei fehlt, in den Papierkorb legen." };
        var atomic = new Option<bool>("--atomic") { Description = "Alles oder nichts: bei einem Fehler bleibt alles, wie es war." };
        var demo = new Option<bool>("--demo") { Description = "Auch die erfundenen Beispiele aus demo/ übernehmen." };
        var command = new Command("import", "Übernimmt Dateien in das CMS. Was im CMS geändert wurde, wird nie überschrieben.") { folder, plan, prune, atomic, demo };
        command.SetAction((parsed, ct) => CliHost.RunAsync(async (services, options) =>
        {
            var path = parsed.GetValue(folder) is { } typed ? ContentRoot.FromWhereTyped(typed) : options.Content.Path;
            if (!Directory.Exists(path) && Path.GetFileName(path).StartsWith('-'))
            {
                await CommandLine.RefuseAsync($"Die Option „{Path.GetFileName(path)}“ gibt es nicht. Mit --help sehen Sie alle.");
                return Unusable;
            }
            if (!Directory.Exists(path))
            {
                await CommandLine.RefuseAsync($"Den Ordner „{path}“ gibt es nicht.");
                return Unusable;
            }
            if (!ImportContent.FindsContentIn(path))
            {
                await CommandLine.RefuseAsync($"Der Ordner „{path}“ enthält weder „site.yml“ noch einen Ordner wie „pages“. Bitte geben Sie den Ordner mit den Inhalten an.");
                return Unusable;
            }
            var wanted = new ImportOptions(path)
            {
                Plan = parsed.GetValue(plan),
                Prune = parsed.GetValue(prune),
                Atomic = parsed.GetValue(atomic),
                WithSamples = parsed.GetValue(demo),
            };
            var report = await RunAsync(services.GetRequiredService<ImportContent>(), wanted, ct);
            Say(report, wanted);
            return report.IsComplete ? Complete : Incomplete;
        }, ct, onCopy: parsed.GetValue(plan), keepsParts: !parsed.GetValue(atomic)));
        return command;
    }

    private static async Task<ImportReport> RunAsync(ImportContent import, ImportOptions wanted, CancellationToken ct)
    {
        using var progress = ShownProgress.OnStandardError();
        return await import.RunAsync(wanted, progress, ct);
    }

    private static void Say(ImportReport report, ImportOptions options)
    {
        if (!report.RolledBack)
            SayDone(report, options);
        foreach (var fault in report.Faults)
            Console.Error.WriteLine($"Fehler: {fault}");
        if (options is { Plan: true, Atomic: true } && report.Faults.Count > 0)
            Console.WriteLine("Mit --atomic würde wegen der Fehler nichts davon übernommen.");
        Console.WriteLine(report.RolledBack
            ? FormattableString.Invariant($"Wegen der Fehler wurde nichts übernommen (--atomic): {report.Faults.Count} Fehler")
            : FormattableString.Invariant($"{report.Added.Count} neu, {report.Changed.Count} geändert, {report.Unchanged} unverändert, {report.Deleted.Count + report.Removed.Count} entfernt, {report.Conflicts.Count + report.Edited.Count} im CMS geändert, {report.Faults.Count} Fehler"));
    }

    private static void SayDone(ImportReport report, ImportOptions options)
    {
        List(options.Plan ? "würde angelegt" : "angelegt", report.Added);
        List(options.Plan ? "würde geändert" : "geändert", report.Changed);
        List(options.Plan ? "würde in den Papierkorb gelegt" : "in den Papierkorb gelegt", report.Deleted);
        List(options.Plan ? "würde entfernt" : "entfernt", report.Removed);
        List("ohne Datei, bleibt (mit --prune in den Papierkorb)", report.Orphans);
        List("ohne Datei, bleibt (im CMS geändert, oder Startseite)", report.Kept);
        List("im CMS geändert, bleibt unberührt", report.Conflicts);
        List("im CMS geändert, die Datei nicht", report.Edited);
        List("ohne Datei, bleibt, weil darunter noch etwas liegt", report.Holding);
        List(options.Plan ? "würde entfernt, ist aber noch verlinkt (von der Adresse in Klammern)" : "entfernt, aber noch verlinkt (von der Adresse in Klammern)", report.Linked);
    }

    private static void List(string what, List<string> sources)
    {
        foreach (var source in sources)
            Console.WriteLine($"{what}: {source}");
    }
}
