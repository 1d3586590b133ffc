namespace ClusterIt.Web.Site;

/// <summary>A view of the theme with what it shows.</summary>
internal sealed record ThemePage(string View, object Model);
