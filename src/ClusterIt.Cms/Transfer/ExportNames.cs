using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Transfer;

/// <summary>Which file each piece of content is written to: the one it came from, or one that follows from its address.</summary>
internal sealed class ExportNames
{
    private readonly Dictionary<Guid, string> files = [];

    /// <summary>What stands under a key: one thing in one language or in several. Two of one key would count as translations of each other, and samples share their keys with what is none.</summary>
    private readonly Dictionary<string, Guid> groups = new(StringComparer.Ordinal);

    public static async Task<ExportNames> MakeAsync(Db db, ContentTypes types, Names names, CancellationToken ct)
    {
        var made = new ExportNames();
        var sources = (await db.ImportRecords.AsNoTracking().Where(record => record.SubjectId != Guid.Empty && record.SourceHash != "").ToListAsync(ct))
            .Where(record => !record.IsLeft).ToDictionary(record => record.Source, record => record.SubjectId, StringComparer.Ordinal);
        foreach (var (source, id) in sources)
            made.files[id] = source;
        var taken = sources.Keys.ToHashSet(StringComparer.Ordinal);
        var rows = await db.Items.AsNoTracking().Where(item => item.TrashedAt == null)
            .OrderBy(item => item.Language == Languages.German ? 0 : 1).ThenBy(item => item.Path).ThenBy(item => item.CreatedAt)
            .Select(item => new Row(item.Id, item.Type, item.Language, item.Path, item.Slug, item.Title, item.TranslationGroup, item.IsSample))
            .ToListAsync(ct);
        foreach (var row in rows.Where(row => made.files.ContainsKey(row.Id)))
            made.groups.TryAdd(ContentFolder.KeyOf(made.files[row.Id]), row.Group);
        foreach (var row in rows.Where(row => !made.files.ContainsKey(row.Id)))
        {
            var file = made.Free(made.FileFor(row, types[row.Type]), row.Group, taken);
            taken.Add(file);
            made.files[row.Id] = file;
            made.groups.TryAdd(ContentFolder.KeyOf(file), row.Group);
            names.AddKey(Names.KeyOfSource(file), row.Id);
        }
        return made;
    }

    public string FileOf(Guid id) => files[id];

    /// <summary>Which file each medium is written to; content names it by that. Two of one name do not overwrite each other, and neither takes the other's key.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> MediaAsync(Db db, Names names, CancellationToken ct)
    {
        var fileOf = (await db.ImportRecords.AsNoTracking().Where(record => record.Source.Contains(ContentFolder.MediaFolder + "/")).ToListAsync(ct))
            .Where(record => ContentFolder.IsMedia(record.Source)).ToDictionary(record => record.SubjectId, record => record.Source);
        var taken = fileOf.Values.Select(ContentFolder.KeyOf).ToHashSet(StringComparer.Ordinal);
        foreach (var item in await db.Media.AsNoTracking().OrderBy(item => item.Id).Select(item => new { item.Id, item.FileName }).ToListAsync(ct))
        {
            if (fileOf.ContainsKey(item.Id))
                continue;
            var name = $"{ContentFolder.MediaFolder}/{item.FileName}";
            var file = taken.Add(ContentFolder.KeyOf(name)) ? name : $"{ContentFolder.MediaFolder}/{item.Id:N}-{item.FileName}";
            fileOf[item.Id] = file;
            names.AddMedia(ContentFolder.KeyOf(file), item.Id);
        }
        return fileOf;
    }

    private string FileFor(Row row, ContentType type)
    {
        var root = row.IsSample ? $"{ContentFolder.SamplesFolder}/" : "";
        if (!type.Addressable)
            return $"{root}{ContentFolder.FiguresFile}#{row.Slug}";
        if (row.Language != Languages.German)
            return files.TryGetValue(row.Group, out var original) && original.EndsWith(ContentFolder.Ending, StringComparison.Ordinal)
                ? original[..^ContentFolder.Ending.Length] + ContentFolder.EnglishEnding
                : $"{root}{type.Folder}/{(row.Slug.Length == 0 ? "index" : row.Slug)}{ContentFolder.EnglishEnding}";
        var below = type.Key == "page" ? row.Path!.Trim('/') : row.Slug;
        return $"{root}{type.Folder}/{(below.Length == 0 ? "index" : below)}{ContentFolder.Ending}";
    }

    private string Free(string file, Guid group, HashSet<string> taken)
    {
        var wanted = file;
        for (var number = 2; taken.Contains(file) || (groups.TryGetValue(ContentFolder.KeyOf(file), out var other) && other != group); number++)
        {
            var dot = wanted.IndexOf('.', wanted.LastIndexOf('/') + 1);
            file = dot < 0 || wanted.Contains('#', StringComparison.Ordinal)
                ? FormattableString.Invariant($"{wanted}-{number}")
                : FormattableString.Invariant($"{wanted[..dot]}-{number}{wanted[dot..]}");
        }
        return file;
    }

    private sealed record Row(Guid Id, string Type, string Language, string? Path, string Slug, string Title, Guid Group, bool IsSample);
}
