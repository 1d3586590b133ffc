namespace ClusterIt.Theming.Views;

/// <summary>How many members a Land has.</summary>
public sealed record LandCount(string Key, string Name, int Members, string Href);
