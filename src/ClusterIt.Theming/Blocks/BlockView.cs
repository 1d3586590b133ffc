namespace ClusterIt.Theming.Blocks;

/// <summary>A block ready to be shown; the theme has a partial view of the same name below <c>Views/Blocks</c>.</summary>
public abstract record BlockView
{
    /// <summary>The partial view: <c>Text</c>, <c>Quote</c>, …</summary>
    public abstract string View { get; }

    /// <summary>Stable, usable as an anchor.</summary>
    public required string Id { get; init; }
}
