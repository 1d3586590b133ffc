namespace ClusterIt.Theming.Views;

/// <summary>Where one stands in a list of several pages.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Pages">At least 1.</param>
/// <param name="Newer">Null on the first page.</param>
/// <param name="Older">Null on the last.</param>
public sealed record Pager(int Page, int Pages, string? Newer, string? Older);
