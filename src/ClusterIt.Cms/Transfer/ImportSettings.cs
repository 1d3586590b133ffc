using System.Text.Json;
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
            return;
        }
        if (version != (record?.ContentVersion ?? 0))
        {
            report.Conflicts.Add(source.File);
            return;
        }
        if (version > 0 && Json(settings) == Json((await published.ReadAsync(ct)).Settings))
        {
            ImportRecord.Keep(db, record, source.File, Guid.Empty, source.Hash, version); // Its form alone changed.
            await write.CommitAsync(ct);
            report.Unchanged++;
            return;
        }
        (version == 0 ? report.Added : report.Changed).Add(source.File);
        await change.RunAsync(settings, version, SystemActor.Import, ct);
        var now = (await published.ReadAsync(ct)).Version;
        ImportRecord.Keep(db, record, source.File, Guid.Empty, source.Hash, now);
        await write.CommitAsync(ct);
    }

    private string Json(SiteSettings settings) => JsonSerializer.Serialize(settings, format.Options);
}
