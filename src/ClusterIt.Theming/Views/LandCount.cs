namespace ClusterIt.Theming.Views;

/// <summary>How many members a Land has, and where they are listed.</summary>
/// <param name="Key">The Land in addresses and class names.</param>
/// <param name="Name">Its name.</param>
/// <param name="Members">How many.</param>
/// <param name="MembersText">"3 Mitglieder".</param>
/// <param name="Href">The directory, narrowed to the Land; or back to all where it is narrowed to it already.</param>
/// <param name="IsCurrent">The directory is narrowed to this Land.</param>
/// <param name="HrefLanguage">Where the directory is in another language than the page.</param>
public sealed record LandCount(string Key, string Name, int Members, string MembersText, string Href, bool IsCurrent = false, string? HrefLanguage = null);
