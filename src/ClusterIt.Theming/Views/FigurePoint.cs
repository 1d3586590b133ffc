namespace ClusterIt.Theming.Views;

/// <summary>A value of a figure at its time.</summary>
/// <param name="Number">As people read it.</param>
/// <param name="AsOf">Its date.</param>
/// <param name="Source">Where it is from.</param>
/// <param name="Time">Where its date lies between the first (0) and the last (1).</param>
/// <param name="Share">How high its value lies between the least (0) and the greatest (1), nought always among them.</param>
/// <param name="Nought">How high nought lies; 0 where no value is negative.</param>
public sealed record FigurePoint(string Number, Day AsOf, string Source, double Time, double Share, double Nought);
