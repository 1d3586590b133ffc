using ClusterIt.Cms.Content;
using ClusterIt.Web.Manager.Bulk;

namespace ClusterIt.Web.Manager.Lists;

/// <summary>One page of the trash.</summary>
internal sealed record TrashView(ListPage<ContentRow> Rows, BulkBar Bar);
