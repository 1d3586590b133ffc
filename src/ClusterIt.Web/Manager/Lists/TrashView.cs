using ClusterIt.Cms.Content;
using ClusterIt.Web.Manager.Bulk;

namespace ClusterIt.Web.Manager.Lists;

/// <summary>One page of the trash.</summary>
/// <param name="Rows">What lies there.</param>
/// <param name="Bar">What can be done with many at once.</param>
/// <param name="Days">For which it lies there.</param>
internal sealed record TrashView(ListPage<ContentRow> Rows, BulkBar Bar, int Days);
