namespace ClusterIt.Theming.Views;

/// <summary>One value of a filter.</summary>
/// <param name="Value">Empty means all.</param>
/// <param name="Label">What a person reads.</param>
/// <param name="IsChosen">It is in force.</param>
/// <param name="Count">How many there are, or null where that is not counted.</param>
public sealed record FilterOption(string Value, string Label, bool IsChosen, int? Count = null);
