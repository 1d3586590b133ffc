using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Events;

internal sealed class EventProjection : IProjection
{
    public string Type => "event";

    public void Add(Db db, ContentItem item, Body body)
    {
        var occasion = (Event)body;
        db.EventEntries.Add(new EventEntry
        {
            ContentId = item.Id,
            Language = item.Language,
            BeginsAt = occasion.BeginsAt(),
            EndsAt = occasion.EndsAt(),
            Kind = occasion.Kind,
        });
    }

    public Task RemoveAsync(Db db, Guid contentId, CancellationToken ct) =>
        db.EventEntries.Where(entry => entry.ContentId == contentId).ExecuteDeleteAsync(ct);
}
