using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Manager.Lists;

/// <summary>One page of a list.</summary>
internal sealed record ListView(ContentShelf Shelf, ListQuery Query, ListPage<ContentRow> Rows);
