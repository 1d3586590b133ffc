namespace ClusterIt.Theming.Views;

/// <summary>A page as a door: its chapter, title and what to expect behind it.</summary>
public sealed record PageCard(string Href, string Kicker, string Title, string Teaser);
