using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Content;

/// <summary>What one content type writes beside the trunk, so that its lists can be filtered and sorted by the database. Called in the publish transaction.</summary>
public interface IProjection
{
    /// <summary>The content type's key.</summary>
    string Type { get; }

    /// <summary>Adds the rows for content that has none.</summary>
    void Add(Db db, ContentItem item, Body body);

    /// <summary>The date that lists of the type go by; null for types whose lists go by something else.</summary>
    DateOnly? DateOf(Body body) => null;

    Task RemoveAsync(Db db, Guid contentId, CancellationToken ct);
}
