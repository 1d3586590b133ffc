using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Figures;

internal sealed class FigureProjection : IProjection
{
    public string Type => "figure";

    public void Add(Db db, ContentItem item, Body body)
    {
        var figure = (Figure)body;
        db.FigureEntries.Add(new FigureEntry
        {
            ContentId = item.Id,
            Group = figure.Group,
            Order = figure.Order,
            NextReview = figure.NextReview,
        });
    }

    public Task RemoveAsync(Db db, Guid contentId, CancellationToken ct) =>
        db.FigureEntries.Where(entry => entry.ContentId == contentId).ExecuteDeleteAsync(ct);
}
