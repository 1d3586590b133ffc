namespace ClusterIt.Theming.Views;

/// <summary>What every page of the site hands to the theme's layout.</summary>
public abstract record SiteView
{
    public required Frame Frame { get; init; }
}
