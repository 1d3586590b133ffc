using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Web.Manager.Bulk;

namespace ClusterIt.Web.Manager.Lists;

/// <summary>One page of a list.</summary>
internal sealed record ListView(ContentShelf Shelf, ListQuery Query, ListPage<ContentRow> Rows, IReadOnlyList<AccountRow> Colleagues, BulkBar Bar);
