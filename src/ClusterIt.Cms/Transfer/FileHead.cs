using ClusterIt.Cms.Pages;

namespace ClusterIt.Cms.Transfer;

/// <summary>What has to be known of a file before any file is imported: what it is and where it belongs. Small, so that ten thousand fit into memory.</summary>
internal sealed record FileHead
{
    /// <summary>The path below the content folder.</summary>
    public required string File { get; init; }

    /// <summary>The path without <c>demo/</c>, language and ending; what references name.</summary>
    public required string Key { get; init; }

    /// <summary>The content type's key.</summary>
    public required string Type { get; init; }

    public required string Language { get; init; }

    public required bool IsSample { get; init; }

    public required Guid Id { get; init; }

    public required string Slug { get; init; }

    /// <summary>The address of the page above where the file names one; otherwise its place in the folder decides.</summary>
    public string? ParentAddress { get; init; }

    /// <summary>For pages: what may live under them.</summary>
    public PageTemplate? Template { get; init; }

    public int ParentLine { get; init; }

    /// <summary>Where the file names its identifier; its first line where it names none.</summary>
    public int IdLine { get; init; } = 1;

    /// <summary>Where the file names its slug; its first line where it names none.</summary>
    public int SlugLine { get; init; } = 1;

    /// <summary>The source for the import record.</summary>
    public string Source => File;
}
