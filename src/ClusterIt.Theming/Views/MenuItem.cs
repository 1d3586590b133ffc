namespace ClusterIt.Theming.Views;

/// <summary>An entry of a menu with what lies below it.</summary>
/// <param name="Href">Where it leads.</param>
/// <param name="Label">What it says.</param>
/// <param name="IsCurrent">It is the page that is being shown.</param>
/// <param name="IsOpen">The page that is being shown lies below it, or is it.</param>
/// <param name="Children">May be empty.</param>
public sealed record MenuItem(string Href, string Label, bool IsCurrent, bool IsOpen, IReadOnlyList<MenuItem> Children);
