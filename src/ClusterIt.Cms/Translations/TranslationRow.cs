using ClusterIt.Cms.Content;

namespace ClusterIt.Cms.Translations;

/// <summary>An original with its translation into one language.</summary>
public sealed record TranslationRow
{
    public required Guid OriginalId { get; init; }

    /// <summary>To base a translation on.</summary>
    public required int OriginalVersion { get; init; }

    /// <summary>Of the original's draft.</summary>
    public required string Title { get; init; }

    /// <summary>The original's address; null for types without a page.</summary>
    public required string? Path { get; init; }

    public required ContentState OriginalState { get; init; }

    /// <summary>What the original says to the public; its draft where the public sees nothing.</summary>
    public required Guid OriginalRevisionId { get; init; }

    /// <summary>Null where there is no translation.</summary>
    public required Guid? TranslationId { get; init; }

    /// <summary>Of the translation's draft; empty where there is none.</summary>
    public required string TranslationTitle { get; init; }

    /// <summary>Null where there is no translation.</summary>
    public required ContentState? ItsState { get; init; }

    /// <summary>What the translation follows; null where nobody has said.</summary>
    public required Guid? SourceRevisionId { get; init; }

    /// <summary>How the two stand to each other.</summary>
    public required TranslationState State { get; init; }
}
