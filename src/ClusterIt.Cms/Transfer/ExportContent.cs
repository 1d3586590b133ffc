using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Redirects;
using ClusterIt.Cms.Settings;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Transfer;

/// <summary>
/// Writes everything that is not in the trash as files, in the form that an import reads: what was imported and not
/// changed comes out byte for byte as it went in. Of public content the public version is written.
/// </summary>
public sealed class ExportContent(Db db, ContentTypes types, BodyFormat format, PublishedSettings settings, DiskMediaStore store)
{
    /// <param name="folder">Where to; made where there is none.</param>
    /// <param name="prune">Removes the files there that an import would read and that nothing in the CMS stands for any more.</param>
    /// <param name="progress">Told of each piece of content.</param>
    /// <param name="ct">Cancels between two files.</param>
    public async Task<ExportReport> RunAsync(string folder, bool prune, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var target = new ExportTarget(folder);
        var names = await Names.ReadAsync(db, ct);
        var files = await ExportNames.MakeAsync(db, types, names, ct);
        var media = await ExportNames.MediaAsync(db, names, ct);
        var writer = new ContentFileWriter(types, format, names);
        var figures = new SortedDictionary<string, List<(Figures.Figure Body, string Key, ContentItem Item)>>(StringComparer.Ordinal);
        var newerDrafts = new List<string>();
        var written = 0;

        var ids = await db.Items.Where(item => item.TrashedAt == null).OrderBy(item => item.Id).Select(item => item.Id).ToListAsync(ct);
        foreach (var id in ids)
        {
            progress?.Report(new ImportProgress(written, ids.Count, ""));
            var item = await db.Items.AsNoTracking().FirstAsync(item => item.Id == id, ct);
            var revision = await db.Revisions.AsNoTracking().FirstAsync(revision => revision.Id == (item.PublishedRevisionId ?? item.DraftRevisionId), ct);
            var body = format.Open(item.Type, revision);
            var file = files.FileOf(id);
            if (item.HasNewerDraft)
                newerDrafts.Add(file);
            if (body is Figures.Figure figure)
                Collect(figures, file, figure, item);
            else
                await target.WriteAsync(file, writer.Write(item, body, file, await PlaceAsync(item, ct)), ct);
            written++;
        }
        foreach (var (file, list) in figures)
            await target.WriteAsync(file, writer.Write(list), ct);
        await SettingsAsync(target, ct);
        await AliasesAsync(target, names, ct);
        var withoutBytes = new List<string>();
        written += await MediaAsync(target, media, withoutBytes, ct);
        progress?.Report(new ImportProgress(ids.Count, ids.Count, ""));
        var leftOver = new ContentFolder(folder, withSamples: true, types).ReadFiles().Where(file => !target.Written.Contains(file)).ToList();
        if (prune)
            leftOver.ForEach(file => File.Delete(Path.Combine(folder, file)));
        return new ExportReport(written, newerDrafts, withoutBytes, leftOver);
    }

    private static void Collect(SortedDictionary<string, List<(Figures.Figure, string, ContentItem)>> figures, string source, Figures.Figure figure, ContentItem item)
    {
        var at = source.IndexOf('#', StringComparison.Ordinal);
        if (!figures.TryGetValue(source[..at], out var list))
            figures[source[..at]] = list = [];
        list.Add((figure, source[(at + 1)..], item));
    }

    private async Task<FilePlace> PlaceAsync(ContentItem item, CancellationToken ct)
    {
        var parent = await db.Items.AsNoTracking().FirstOrDefaultAsync(parent => parent.Id == item.ParentId, ct);
        var parentSource = parent is null
            ? null
            : await db.ImportRecords.AsNoTracking().Where(record => record.SubjectId == parent.Id).Select(record => record.Source).FirstOrDefaultAsync(ct);
        var archive = types[item.Type].Archive;
        var isArchive = archive.Length > 0 && parent is not null && await IsTemplateAsync(parent, archive, ct);
        return new FilePlace(parent?.Path, parentSource, isArchive);
    }

    private async Task<bool> IsTemplateAsync(ContentItem parent, string template, CancellationToken ct)
    {
        var revision = await db.Revisions.AsNoTracking().FirstAsync(revision => revision.Id == (parent.PublishedRevisionId ?? parent.DraftRevisionId), ct);
        return format.Open(parent.Type, revision) is Pages.Page page && ChoiceNames.Of(page.Template) == template;
    }

    private async Task SettingsAsync(ExportTarget target, CancellationToken ct)
    {
        var (current, version) = await settings.ReadAsync(ct);
        if (version > 0)
            await target.WriteAsync(ContentFolder.SettingsFile, SettingsFile.Write(current, format), ct);
    }

    private async Task AliasesAsync(ExportTarget target, Names names, CancellationToken ct)
    {
        var isPublic = await AliasChanges.PublicAsync(db, ct);
        var aliases = (await db.Aliases.AsNoTracking().ToListAsync(ct)).FindAll(alias => !isPublic(alias.From)); // Where a page stands meanwhile, no row could be read in again.
        if (aliases.Count > 0)
            await target.WriteAsync(ContentFolder.AliasesFile, AliasesFile.Write(aliases, names), ct);
    }

    private async Task<int> MediaAsync(ExportTarget target, IReadOnlyDictionary<Guid, string> fileOf, List<string> withoutBytes, CancellationToken ct)
    {
        // What some content names goes along from the trash as well: its file could not be read in without it.
        var media = await db.Media.AsNoTracking()
            .Where(item => item.TrashedAt == null || db.References.Any(reference => reference.TargetId == item.Id && db.Items.Any(content => content.Id == reference.ContentId && content.TrashedAt == null)))
            .OrderBy(item => item.Id).ToListAsync(ct);
        foreach (var item in media)
        {
            var file = fileOf[item.Id];
            if (store.Find(item.Hash) is { } bytes)
            {
                target.Copy(bytes, file);
            }
            else
            {
                withoutBytes.Add(file);
                target.Keep(file);
            }
            if (ContentFileWriter.Sidecar(item) is { Length: > 0 } sidecar)
                await target.WriteAsync(file + ContentFolder.SidecarEnding, sidecar, ct);
        }
        return media.Count - withoutBytes.Count;
    }
}
