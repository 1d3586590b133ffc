using ClusterIt.Cms.Data;
using ClusterIt.Cms.Search;
using ClusterIt.Cms.Settings;
using ClusterIt.Cms.Topics;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>Everything derived from the revision that the public sees: projections, topics and live references. Written and removed as a whole.</summary>
public sealed class LiveIndex(Db db, ContentTypes types, BodyFormat format, PublishedSettings settings, IEnumerable<IProjection> projections)
{
    private readonly References references = new(types);
    private readonly SearchIndex search = new(db, types, settings);
    private readonly Dictionary<string, IProjection> byType = projections.ToDictionary(projection => projection.Type);

    internal async Task WriteAsync(ContentItem item, Revision revision, bool isNew, CancellationToken ct)
    {
        if (!isNew)
            await RemoveAsync(item, ct);
        var body = format.Open(item.Type, revision);
        var projection = byType.GetValueOrDefault(item.Type);
        projection?.Add(db, item, body);
        if (body is ArticleBody article)
        {
            db.TopicEntries.AddRange(article.Topics.Distinct(StringComparer.Ordinal)
                .Select(topic => new TopicEntry { ContentId = item.Id, Topic = topic, Type = item.Type, Date = projection?.DateOf(article) }));
        }
        AddReferences(item.Id, body, isLive: true);
        await search.WriteAsync(item, body, ct);
    }

    internal async Task RemoveAsync(ContentItem item, CancellationToken ct)
    {
        if (byType.GetValueOrDefault(item.Type) is { } projection)
            await projection.RemoveAsync(db, item.Id, ct);
        await db.TopicEntries.Where(entry => entry.ContentId == item.Id).ExecuteDeleteAsync(ct);
        Forget(item.Id);
        await RemoveReferencesAsync(item.Id, isLive: true, ct);
        await search.RemoveAsync(item.Id, ct);
    }

    /// <summary>Rows that the context still holds would stand in the way of those that take their place.</summary>
    private void Forget(Guid contentId)
    {
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.Entity is not Revision && entry.State is EntityState.Unchanged).ToList())
        {
            if (entry.Metadata.FindProperty("ContentId") is not null && Equals(entry.Property("ContentId").CurrentValue, contentId) && entry.Entity is not Address)
                entry.State = EntityState.Detached;
        }
    }

    internal async Task WriteDraftReferencesAsync(Guid contentId, Body body, bool isNew, CancellationToken ct)
    {
        if (!isNew)
            await RemoveReferencesAsync(contentId, isLive: false, ct);
        AddReferences(contentId, body, isLive: false);
    }

    private Task RemoveReferencesAsync(Guid contentId, bool isLive, CancellationToken ct) =>
        db.References.Where(reference => reference.ContentId == contentId && reference.IsLive == isLive).ExecuteDeleteAsync(ct);

    private void AddReferences(Guid contentId, Body body, bool isLive) =>
        db.References.AddRange(references.In(body).Select(found => new Reference
        {
            ContentId = contentId,
            TargetId = found.Target,
            Kind = found.Kind,
            FieldPath = found.Path,
            FocusX = found.Focus?.X,
            FocusY = found.Focus?.Y,
            IsLive = isLive,
        }));
}
