namespace ClusterIt.Theming.Views;

/// <summary>An earlier value of a figure.</summary>
public sealed record FigurePoint(string Number, Day AsOf, string Source);
