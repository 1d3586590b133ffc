namespace ClusterIt.Theming.Views;

/// <summary>Something that was found.</summary>
/// <param name="Kind">"Meldung", "Mitglied".</param>
/// <param name="Title">Its title.</param>
/// <param name="Href">Where it is.</param>
/// <param name="Extract">A stretch of its text; the words looked for are marked.</param>
/// <param name="IsSample">An invented example.</param>
public sealed record SearchResult(string Kind, string Title, string Href, IReadOnlyList<(string Text, bool IsHit)> Extract, bool IsSample);
