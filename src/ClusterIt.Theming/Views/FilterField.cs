namespace ClusterIt.Theming.Views;

/// <summary>One choice of a filter form, sent by GET.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Label">What it asks.</param>
/// <param name="Options">The first one means all.</param>
public sealed record FilterField(string Name, string Label, IReadOnlyList<FilterOption> Options);
