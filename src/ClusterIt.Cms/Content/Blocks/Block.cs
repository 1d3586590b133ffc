namespace ClusterIt.Cms.Content.Blocks;

/// <summary>A typed piece of a page. Its identifier stays the same through edits and moves, so that revisions can be compared block by block.</summary>
public abstract record Block
{
    /// <summary>How deep blocks may lie in blocks: an accordion holds blocks, and these hold none.</summary>
    public const int MaxDepth = 2;

    public Guid Id { get; init; } = Guid.CreateVersion7();
}
