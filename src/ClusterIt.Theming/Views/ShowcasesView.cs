namespace ClusterIt.Theming.Views;

/// <summary>All showcases.</summary>
public sealed record ShowcasesView : PageView
{
    public required IReadOnlyList<ShowcaseCard> Showcases { get; init; }

    public required IReadOnlyList<FilterField> Filters { get; init; }

    public bool IsFiltered { get; init; }

    public required string CountText { get; init; }

    public required string Action { get; init; }

    public required Pager Pager { get; init; }
}
