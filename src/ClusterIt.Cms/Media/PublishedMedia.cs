using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Media;

/// <summary>Media as the public site shows them.</summary>
public sealed class PublishedMedia(Db db, MadeOf madeOf)
{
    /// <summary>The items for these identifiers, those that are there.</summary>
    public async Task<IReadOnlyDictionary<Guid, MediaItem>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        madeOf.Note(ids);
        return ids.Count == 0
            ? new Dictionary<Guid, MediaItem>()
            : await db.Media.AsNoTracking().Where(item => ids.Contains(item.Id) && item.TrashedAt == null).ToDictionaryAsync(item => item.Id, ct);
    }

    /// <summary>The item that shows these bytes now; one in the trash only where no other does.</summary>
    public Task<MediaItem?> ByHashAsync(string hash, CancellationToken ct) =>
        db.Media.AsNoTracking().OrderBy(item => item.TrashedAt != null).FirstOrDefaultAsync(item => item.ShownHash == hash, ct);

    /// <summary>The item that showed these bytes before it was replaced.</summary>
    public Task<MediaItem?> ByEarlierHashAsync(string hash, CancellationToken ct) =>
        db.EarlierFiles.Where(file => file.Hash == hash)
            .Join(db.Media, file => file.MediaId, item => item.Id, (_, item) => item)
            .AsNoTracking().FirstOrDefaultAsync(ct);

    /// <summary>Whether some content shows a picture with these bytes around this focus: only what is used is cut.</summary>
    public Task<bool> IsFocusUsedAsync(string hash, int focusX, int focusY, CancellationToken ct) =>
        db.Media.Where(item => item.ShownHash == hash)
            .Join(db.References, item => item.Id, reference => reference.TargetId, (_, reference) => reference)
            .AnyAsync(reference => reference.FocusX == focusX && reference.FocusY == focusY, ct);
}
