using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Media;

/// <summary>The files of the office, used or not.</summary>
public sealed class MediaLibrary(Db db)
{
    public async Task<MediaItem?> FindAsync(Guid id, CancellationToken ct) => await db.Media.AsNoTracking().FirstOrDefaultAsync(item => item.Id == id, ct);

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<MediaItem>> NewestAsync(int most, CancellationToken ct) =>
        await db.Media.AsNoTracking().OrderByDescending(item => item.CreatedAt).ThenByDescending(item => item.Id).Take(most).ToListAsync(ct);
}
