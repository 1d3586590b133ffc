using ClusterIt.Cms.Settings;

namespace ClusterIt.Web.Manager.Bulk;

/// <summary>What can be done to the chosen lines of a list.</summary>
/// <param name="Back">The list.</param>
/// <param name="OfTrash">It is the trash.</param>
/// <param name="MayPublish">Whoever looks at it may do more than write.</param>
/// <param name="Topics">That can be set; none for types without topics.</param>
/// <param name="Places">Pages to move to, with their language; none for types without a place of their own.</param>
internal sealed record BulkBar(string Back, bool OfTrash, bool MayPublish, IReadOnlyList<Topic> Topics, IReadOnlyList<(string Language, Guid Id, string Title, string Path)> Places);
