using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Settings;

namespace ClusterIt.Cms.Transfer;

/// <summary>Brings <c>site.yml</c> in: name, address and the vocabulary of topics, which the other files are checked against.</summary>
public sealed class ImportSettings(Db db, BodyFormat format, PublishedSettings published, ChangeSettings change)
{
    internal async Task RunAsync(ContentFolder folder, Names names, ImportReport report, CancellationToken ct)
    {
        var topics = (await published.ReadAsync(ct)).Settings.Topics;
        if (folder.Has(ContentFolder.SettingsFile))
        {
            var (source, fault) = await SourceText.ReadAsync(folder.Path, ContentFolder.SettingsFile, ct);
            if (fault is not null)
                report.Faults.Add(fault);
            if (source is not null && SettingsFile.Read(source, format, report.Faults) is { } settings)
            {
                topics = settings.Topics;
                await KeepAsync(source, settings, report, ct);
            }
        }
        names.Topics.UnionWith(topics.Select(topic => topic.Key));
    }

    private async Task KeepAsync(SourceText source, SiteSettings settings, ImportReport report, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct); // Another import may be at it as well.
        var version = (await published.ReadAsync(ct)).Version;
        var record = await db.ImportRecords.FindAsync([source.File], ct);
        if (record?.SourceHash == source.Hash)
        {
            report.Unchanged++;
            if (version != record.ContentVersion)
                report.Edited.Add(source.File);
            return;
        }
        if (version != (record?.ContentVersion ?? 0))
        {
            report.Conflicts.Add(source.File);
            return;
        }
        if (await change.RunAsync(settings, version, SystemActor.Import, ct) is ChangeSettings.Outcome.Unchanged)
            report.Unchanged++; // The file's form alone changed.
        else
            (version == 0 ? report.Added : report.Changed).Add(source.File);
        var now = (await published.ReadAsync(ct)).Version;
        // Read again: a change that changed nothing has let go of every row.
        ImportRecord.Keep(db, await db.ImportRecords.FindAsync([source.File], ct), source.File, Guid.Empty, source.Hash, now);
        await write.CommitAsync(ct);
    }
}
