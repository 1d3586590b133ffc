using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Media;
using Microsoft.EntityFrameworkCore;
using YamlDotNet.RepresentationModel;

namespace ClusterIt.Cms.Transfer;

/// <summary>Brings media files in, each with the particulars of its sidecar.</summary>
public sealed class ImportMedia(Db db, MediaOptions options, InspectMedia inspect, AddMedia add)
{
    private const string TagsKey = "tags";
    private static readonly string[] Keys = ["alt", "author", "licence", "source", TagsKey, "moves"];

    internal async Task RunAsync(ContentFolder folder, Names names, ImportReport report, CancellationToken ct)
    {
        var records = await db.ImportRecords.AsNoTracking().Where(record => record.Source.Contains(ContentFolder.MediaFolder + "/")).ToDictionaryAsync(record => record.Source, ct);
        var versions = await db.Media.ToDictionaryAsync(item => item.Id, item => item.Version, ct);
        var withoutFile = records.Values.Where(earlier => !folder.Has(earlier.Source)).ToLookup(earlier => ContentFolder.KeyOf(earlier.Source), StringComparer.Ordinal);
        foreach (var file in folder.MediaFiles())
        {
            var key = ContentFolder.KeyOf(file);
            var record = records.GetValueOrDefault(file) ?? withoutFile[key].FirstOrDefault();
            var id = record?.SubjectId ?? DerivedId.From(key);
            if (await ReadAsync(folder, file, id, report, ct) is not { } read)
                continue;
            if (record?.SourceHash == read.Hash)
            {
                await RenameAsync(record, file, ct);
                names.AddMedia(key, id);
                report.Unchanged++;
                if (versions.GetValueOrDefault(id) != record.ContentVersion)
                    report.Edited.Add(file);
                continue;
            }
            if (await AddAsync(read.Media, read.Hash, file, record, report, ct))
            {
                names.AddMedia(key, id);
                (record is null ? report.Added : report.Changed).Add(file);
            }
        }
    }

    /// <summary>The same bytes under another name: from another system, or out of <c>demo/</c>.</summary>
    private async Task RenameAsync(ImportRecord record, string file, CancellationToken ct)
    {
        if (record.Source == file)
            return;
        await using var write = await db.BeginWriteAsync(ct);
        db.ImportRecords.Remove(record);
        ImportRecord.Keep(db, null, file, record.SubjectId, record.SourceHash, record.ContentVersion);
        await write.CommitAsync(ct);
    }

    private async Task<bool> AddAsync(NewMedia media, string hash, string file, ImportRecord? record, ImportReport report, CancellationToken ct)
    {
        var (verdict, inspected) = await inspect.RunAsync(media, ct);
        if (inspected is null)
        {
            report.Faults.Add(new ImportFault(file, null, MediaRefusal.Of(verdict)));
            return false;
        }
        using var dropped = inspected;
        await using var write = await db.BeginWriteAsync(ct);
        var version = await db.Media.Where(item => item.Id == media.Id).Select(item => item.Version).FirstOrDefaultAsync(ct);
        if (version != (record?.ContentVersion ?? 0))
        {
            report.Conflicts.Add(file);
            return false;
        }
        switch (await add.RunAsync(inspected, version, SystemActor.Import, ct))
        {
            case AddMedia.Outcome.Stale:
                report.Conflicts.Add(file);
                return false;
            case AddMedia.Outcome.RightsMissing:
                report.Faults.Add(new ImportFault(file, null, Texts.Of("media.rights-missing", Path.GetFileName(file))));
                return false;
            case AddMedia.Outcome.NoPicture:
                report.Faults.Add(new ImportFault(file, null, Texts.Of("media.no-picture", Path.GetFileName(file))));
                return false;
            case AddMedia.Outcome.Added or AddMedia.Outcome.Replaced or AddMedia.Outcome.Unchanged:
                break;
        }
        var now = await db.Media.Where(item => item.Id == media.Id).Select(item => item.Version).FirstAsync(ct);
        if (record is not null && record.Source != file) // The file has another name for the same: from another system, or out of demo/.
            db.ImportRecords.Remove(record);
        ImportRecord.Keep(db, record?.Source == file ? db.ImportRecords.Attach(record).Entity : null, file, media.Id, hash, now);
        await write.CommitAsync(ct);
        return true;
    }

    private async Task<(NewMedia Media, string Hash)?> ReadAsync(ContentFolder folder, string file, Guid id, ImportReport report, CancellationToken ct)
    {
        var (bytes, unreadable) = await ReadableFile.BytesAsync(folder.Path, file, options.MaxFileSize, ct);
        if (bytes is null)
        {
            report.Faults.Add(unreadable!);
            return null;
        }
        var media = new NewMedia(id, Path.GetFileName(file), bytes);
        var sidecar = file + ContentFolder.SidecarEnding;
        if (!folder.Has(sidecar))
            return (media, SourceText.HashOf(bytes));

        var (source, fault) = await SourceText.ReadAsync(folder.Path, sidecar, ct);
        var keys = source is null ? null : Sidecar(source, report, ref fault);
        if (fault is not null)
            report.Faults.Add(fault);
        if (keys is null)
            return null;
        media = media with { Alt = Of("alt"), Author = Of("author"), Licence = Of("licence"), Source = Of("source"), Tags = Tags(keys), Moves = Of("moves") == "true" };
        return (media, SourceText.HashOf(SourceText.HashOf(bytes) + source!.Hash));

        string Of(string key) => keys.Children.TryGetValue(key, out var node) ? (node as YamlScalarNode)?.Value ?? "" : "";
    }

    private static IReadOnlyList<string> Tags(YamlMappingNode keys) =>
        keys.Children.TryGetValue(TagsKey, out var node) && node is YamlSequenceNode list ? [.. list.OfType<YamlScalarNode>().Select(tag => tag.Value ?? "")] : [];

    private static YamlMappingNode? Sidecar(SourceText source, ImportReport report, ref ImportFault? fault)
    {
        (var keys, fault) = YamlText.Mapping(source.File, source.Text, 1);
        foreach (var node in keys?.Children.Keys.OfType<YamlScalarNode>().Where(node => !Keys.Contains(node.Value)) ?? [])
            report.Faults.Add(new ImportFault(source.File, YamlText.Line(node, 1), Texts.Of("import.unknown-key", node.Value!, string.Join(", ", Keys))));
        if (keys?.Children.TryGetValue("moves", out var moves) is true && (moves as YamlScalarNode)?.Value is not ("true" or "false"))
            report.Faults.Add(new ImportFault(source.File, YamlText.Line(moves, 1), Texts.Of("import.flag-expected", (moves as YamlScalarNode)?.Value ?? "")));
        if (keys?.Children.TryGetValue(TagsKey, out var tags) is true && !(tags is YamlSequenceNode list && IsTags(list)))
            report.Faults.Add(new ImportFault(source.File, YamlText.Line(tags, 1), Texts.Of("import.tags-expected", MediaTags.Most, MediaTags.Longest)));
        return keys;
    }

    private static bool IsTags(YamlSequenceNode list) =>
        list.All(node => node is YamlScalarNode { Value: { Length: > 0 } tag } && MediaTags.Of(tag, []) is [var clean] && clean == tag)
        && list.Children.Count > 0 && MediaTags.Fit([.. list.OfType<YamlScalarNode>().Select(tag => tag.Value!)])
        && list.OfType<YamlScalarNode>().DistinctBy(tag => tag.Value, StringComparer.CurrentCultureIgnoreCase).Count() == list.Children.Count;
}
