using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Transfer;

/// <summary>
/// What files call things, and what the database calls them: keys and identifiers, addresses and identifiers. Files of
/// the same import count as there, whatever the order in which they come in.
/// </summary>
internal sealed class Names
{
    private static readonly string[] OwnFiles = ["/feed.xml", "/atom.xml", "/feed.json", "/kalender.ics", ".ics", ".csv", ".json"];
    private readonly Dictionary<string, Guid> idsByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, string> keysById = [];
    private readonly Dictionary<string, Guid> idsByPath = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, string> pathsById = [];
    private readonly Dictionary<string, Guid> mediaByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, string> keysByMedia = [];

    public HashSet<string> Topics { get; } = new(StringComparer.Ordinal);

    public static async Task<Names> ReadAsync(Db db, CancellationToken ct)
    {
        var names = new Names();
        await foreach (var item in db.Items.AsNoTracking().Where(item => item.Path != null)
            .OrderBy(item => item.TrashedAt != null)
            .Select(item => new { item.Id, Path = item.Path!, IsTrashed = item.TrashedAt != null }).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (!item.IsTrashed)
                names.AddPath(item.Path, item.Id);
            else if (!names.idsByPath.ContainsKey(item.Path))
                names.pathsById[item.Id] = item.Path; // A link to what is gone is written as it was.
        }
        await foreach (var record in db.ImportRecords.AsNoTracking().Where(record => record.SourceHash != "").AsAsyncEnumerable().WithCancellation(ct))
        {
            if (ContentFolder.IsMedia(record.Source))
                names.AddMedia(ContentFolder.KeyOf(record.Source), record.SubjectId);
            else
                names.AddKey(KeyOfSource(record.Source), record.SubjectId);
        }
        return names;
    }

    /// <summary>The key behind an import record's source: <c>figures.yml#mitglieder</c> is <c>figures/mitglieder</c>.</summary>
    public static string KeyOfSource(string source)
    {
        var at = source.IndexOf('#', StringComparison.Ordinal);
        if (at >= 0)
            return $"figures/{source[(at + 1)..]}";
        return ContentFolder.LanguageOf(source) == Languages.German ? ContentFolder.KeyOf(source) : $"{ContentFolder.KeyOf(source)}.en";
    }

    public void AddKey(string key, Guid id)
    {
        idsByKey[key] = id;
        keysById[id] = key;
    }

    public void AddPath(string path, Guid id)
    {
        if (pathsById.TryGetValue(id, out var old) && old != path && idsByPath.GetValueOrDefault(old) == id)
            idsByPath.Remove(old);
        idsByPath[path] = id;
        pathsById[id] = path;
    }

    public void AddMedia(string key, Guid id)
    {
        mediaByKey[key] = id;
        keysByMedia[id] = key;
    }

    public Guid? Content(string key) => idsByKey.TryGetValue(key, out var id) ? id : Guid.TryParse(key, out id) ? id : null;

    public Guid? Media(string key) => mediaByKey.TryGetValue(key, out var id) ? id : Guid.TryParse(key, out id) ? id : null;

    public string Key(Guid id) => keysById.GetValueOrDefault(id) ?? id.ToString();

    public string MediaKey(Guid id) => keysByMedia.GetValueOrDefault(id) ?? id.ToString();

    public Guid? AtPath(string path) => idsByPath.TryGetValue(path, out var id) ? id : null;

    /// <summary>A link as a file writes it, in the form in which it is kept; null when it leads nowhere.</summary>
    public LinkTarget? ToTarget(string written)
    {
        if (!LinkTarget.TryParse(written, out var target))
            return null;
        if (target.Value[0] != '/')
            return target;
        var end = target.Value.IndexOfAny(['#', '?']);
        var path = end < 0 ? target.Value : target.Value[..end];
        if (path.Length > 1)
            path = path.TrimEnd('/');
        if (AtPath(path) is { } id && (end < 0 || target.Value[end] == '#'))
            return LinkTarget.ToContent(id, end < 0 ? "" : target.Value[end..]);
        if (mediaByKey.TryGetValue(path.TrimStart('/'), out var media))
            return LinkTarget.ToMedia(media);
        return AtPath(path) is not null || IsOwnRoute(path) ? target : null;
    }

    /// <summary>A kept link as a file writes it.</summary>
    public string ToWritten(LinkTarget target)
    {
        if (target.ContentId is { } content && pathsById.TryGetValue(content, out var path))
            return path + target.Fragment;
        return target.MediaId is { } media && keysByMedia.TryGetValue(media, out var key) ? $"/{key}" : target.Value;
    }

    /// <summary>Addresses that the site makes itself: feeds, data files, the search, narrowed archives.</summary>
    public bool IsOwnRoute(string path)
    {
        var segments = path.Trim('/').Split('/');
        if (segments is ["sitemap.xml" or "robots.txt" or "suche"] or ["en", "search"] or ["api", "v1", ..])
            return true;
        if (OwnFiles.FirstOrDefault(ending => path.EndsWith(ending, StringComparison.Ordinal)) is { } ending)
            return AtPath(path[..^ending.Length]) is not null;
        return segments.Length > 1 && ReservedSlugs.InArchive(segments[1]) && AtPath($"/{segments[0]}") is not null;
    }
}
