namespace ClusterIt.Theming.Views;

/// <summary>Somebody to write to or to call.</summary>
public sealed record ContactView(string Name, string Role, string Email, string Phone);
