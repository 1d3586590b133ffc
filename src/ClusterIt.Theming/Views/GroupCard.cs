namespace ClusterIt.Theming.Views;

/// <summary>A working group in a list.</summary>
public sealed record GroupCard(string Href, string Title, string WorksOn, bool IsSample);
