using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Transfer;

/// <summary>Which file each piece of content is written to: the one it came from, or one that follows from its address.</summary>
internal sealed class ExportNames
{
    private readonly Dictionary<Guid, string> files = [];

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
        foreach (var row in rows.Where(row => !made.files.ContainsKey(row.Id)))
        {
            var file = Free(made.FileFor(row, types[row.Type]), taken);
            taken.Add(file);
            made.files[row.Id] = file;
            names.AddKey(Names.KeyOfSource(file), row.Id);
        }
        return made;
    }

    public string FileOf(Guid id) => files[id];

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

    private static string Free(string file, HashSet<string> taken)
    {
        for (var number = 2; taken.Contains(file); number++)
        {
            var dot = file.IndexOf('.', file.LastIndexOf('/') + 1);
            file = dot < 0 ? FormattableString.Invariant($"{file}-{number}") : FormattableString.Invariant($"{file[..dot]}-{number}{file[dot..]}");
        }
        return file;
    }

    private sealed record Row(Guid Id, string Type, string Language, string? Path, string Slug, string Title, Guid Group, bool IsSample);
}
