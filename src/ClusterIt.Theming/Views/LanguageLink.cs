namespace ClusterIt.Theming.Views;

/// <summary>The same page, or failing that the home page, in another language.</summary>
/// <param name="Language"><c>de</c> or <c>en</c>.</param>
/// <param name="Label">The language's name in itself.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="IsCurrent">The language that is being read.</param>
public sealed record LanguageLink(string Language, string Label, string Href, bool IsCurrent);
