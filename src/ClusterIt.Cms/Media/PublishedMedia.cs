using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Media;

/// <summary>Media as the public site shows them.</summary>
public sealed class PublishedMedia(Db db)
{
    /// <summary>The items for these identifiers, those that are there.</summary>
    public async Task<IReadOnlyDictionary<Guid, MediaItem>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        ids.Count == 0
            ? new Dictionary<Guid, MediaItem>()
            : await db.Media.AsNoTracking().Where(item => ids.Contains(item.Id)).ToDictionaryAsync(item => item.Id, ct);

    /// <summary>The item that has these bytes now; an older version of a replaced file is no longer public.</summary>
    public Task<MediaItem?> ByHashAsync(string hash, CancellationToken ct) =>
        db.Media.AsNoTracking().FirstOrDefaultAsync(item => item.Hash == hash, ct);
}
