namespace ClusterIt.Theming.Views;

/// <summary>A value of a figure at its time.</summary>
/// <param name="Number">As people read it.</param>
/// <param name="AsOf">Its date.</param>
/// <param name="Source">Where it is from.</param>
/// <param name="Time">Where its date lies between the first (0) and the last (1).</param>
/// <param name="Share">Its value as a share of the largest (1); a drawing of it begins at zero.</param>
public sealed record FigurePoint(string Number, Day AsOf, string Source, double Time, double Share);
