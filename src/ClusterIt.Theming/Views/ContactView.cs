namespace ClusterIt.Theming.Views;

/// <summary>Somebody to write to or to call.</summary>
/// <param name="Name">As they want to be named.</param>
/// <param name="Role">What they do there; may be empty.</param>
/// <param name="Email">May be empty.</param>
/// <param name="Phone">To be called and to be read.</param>
public sealed record ContactView(string Name, string Role, string Email, Link? Phone);
