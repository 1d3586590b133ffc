using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Figures;

/// <summary>Figures as the public sees them, in their order.</summary>
public sealed class PublishedFigures(Db db, PublishedContent published, MadeOf madeOf)
{
    public async Task<IReadOnlyList<Live<Figure>>> AllAsync(CancellationToken ct)
    {
        madeOf.NoteList<Figure>();
        return await published.FindAsync<Figure>(
            await db.FigureEntries.OrderBy(entry => entry.Order).ThenBy(entry => entry.ContentId).Select(entry => entry.ContentId).ToListAsync(ct), ct);
    }

    public Task<IReadOnlyList<Live<Figure>>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        published.FindAsync<Figure>(ids, ct);
}
