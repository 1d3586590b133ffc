using System.Text;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Text;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Transfer;

/// <summary>
/// What files call things, and what the database calls them: keys and identifiers, addresses and identifiers. Files of
/// the same import count as there, whatever the order in which they come in.
/// </summary>
internal sealed class Names
{
    private readonly Dictionary<string, Guid> idsByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, string> keysById = [];
    private readonly Dictionary<string, Guid> idsByPath = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, string> pathsById = [];
    private readonly Dictionary<string, Guid> idsByEarlierPath = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, PageTemplate> templates = [];
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
        await foreach (var address in db.Addresses.AsNoTracking().Where(address => !address.IsCurrent && address.ContentId != null)
            .Select(address => new { address.Path, Id = address.ContentId!.Value }).AsAsyncEnumerable().WithCancellation(ct))
            names.idsByEarlierPath[address.Path] = address.Id;
        await foreach (var record in db.ImportRecords.AsNoTracking().Where(record => record.SourceHash != "").AsAsyncEnumerable().WithCancellation(ct))
        {
            if (record.IsLeft)
                continue;
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
        {
            idsByPath.Remove(old);
            idsByEarlierPath[old] = id;
        }
        idsByPath[path] = id;
        pathsById[id] = path;
    }

    /// <summary>What a page makes below itself.</summary>
    public void AddTemplate(Guid id, PageTemplate template) => templates[id] = template;

    public void AddMedia(string key, Guid id)
    {
        mediaByKey[key] = id;
        keysByMedia[id] = key;
    }

    public Guid? Content(string key) => idsByKey.TryGetValue(NormalForm.Of(key, NormalizationForm.FormC), out var id) ? id : Guid.TryParse(key, out id) ? id : null;

    public Guid? Media(string key) => mediaByKey.TryGetValue(NormalForm.Of(key, NormalizationForm.FormC), out var id) ? id : Guid.TryParse(key, out id) ? id : null;

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
        var path = target.Value[..^target.Following.Length];
        if (path.Length > 1)
            path = path.TrimEnd('/');
        var found = AtPath(path) ?? (IsOwnRoute(path) ? null : AtEarlierPath(path));
        if (found is { } id)
            return LinkTarget.ToContent(id, target.Following);
        if (Media(path.TrimStart('/')) is { } media)
            return LinkTarget.ToMedia(media);
        return IsOwnRoute(path) ? target : null;
    }

    /// <summary>The content that an address of the site leads to, and what follows the address: an anchor or a query.</summary>
    public (Guid? Content, string Following) Owner(string written)
    {
        var end = written.IndexOfAny(['#', '?']);
        var path = (end < 0 ? written : written[..end]).TrimEnd('/');
        return (AtPath(path.Length == 0 ? "/" : path) ?? AtEarlierPath(path), end < 0 ? "" : written[end..]);
    }

    /// <summary>It is no longer there.</summary>
    public void Forget(Guid id)
    {
        if (pathsById.TryGetValue(id, out var path) && idsByPath.GetValueOrDefault(path) == id)
            idsByPath.Remove(path);
    }

    /// <summary>A kept link as a file writes it.</summary>
    public string ToWritten(LinkTarget target)
    {
        if (target.ContentId is { } content && pathsById.TryGetValue(content, out var path))
            return path + target.Following;
        return target.MediaId is { } media && keysByMedia.TryGetValue(media, out var key) ? $"/{key}" : target.Value;
    }

    /// <summary>Addresses that the site makes itself: feeds, data files, the search, narrowed archives.</summary>
    public bool IsOwnRoute(string path)
    {
        if (SiteAddress.IsFixed(path))
            return true;
        foreach (var above in SiteAddress.PossibleOwners(path))
        {
            if (AtPath(above) is { } owner && templates.TryGetValue(owner, out var template))
                return ArchiveAddress.IsMade(template, path[above.Length..]) || (template is PageTemplate.Events && IsCalendarOfOne(path));
        }
        return false;
    }

    /// <summary>A page that had the address before and is still there: the site leads its visitors on, and so may a file.</summary>
    private Guid? AtEarlierPath(string path) =>
        idsByEarlierPath.TryGetValue(path, out var id) && pathsById.TryGetValue(id, out var now) && AtPath(now) == id ? id : null;

    private bool IsCalendarOfOne(string path) => path.EndsWith(SiteAddress.CalendarEnding, StringComparison.Ordinal) && AtPath(path[..^SiteAddress.CalendarEnding.Length]) is not null;
}
