namespace ClusterIt.Cms.Audit;

/// <summary>Which entries somebody wants to see.</summary>
public sealed record AuditQuery
{
    /// <summary>Part of the name of whoever did it.</summary>
    public string Actor { get; init; } = "";

    /// <summary>The noun of the deed, such as <c>content</c> or <c>account</c>; empty for all.</summary>
    public string Noun { get; init; } = "";

    /// <summary>Part of what the subject was called.</summary>
    public string Subject { get; init; } = "";

    /// <summary>UTC; from then on.</summary>
    public DateTime? From { get; init; }

    /// <summary>UTC; before then.</summary>
    public DateTime? Until { get; init; }
}
