namespace ClusterIt.Cms.Content.Blocks;

/// <summary>What a list block lists.</summary>
public enum ListOf
{
    Posts,
    Events,
    Members,
    Showcases,
    Groups,

    /// <summary>The pages below the page that holds the block.</summary>
    Children,
}
