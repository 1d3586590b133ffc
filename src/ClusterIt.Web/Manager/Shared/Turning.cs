namespace ClusterIt.Web.Manager.Shared;

/// <summary>From one page of a list to those beside it.</summary>
/// <param name="Page">Which one is shown, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="To">The address of a page.</param>
internal sealed record Turning(int Page, int Pages, Func<int, string> To);
