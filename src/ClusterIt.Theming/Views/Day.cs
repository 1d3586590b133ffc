namespace ClusterIt.Theming.Views;

/// <summary>A date or a moment twice: for machines and for people.</summary>
/// <param name="Machine">For <c>datetime</c>: <c>2026-12-03T18:00+01:00</c>, <c>2026-12-03</c>, <c>2019-09</c>.</param>
/// <param name="Text">"3. Dezember 2026", with no-break spaces.</param>
public sealed record Day(string Machine, string Text);
