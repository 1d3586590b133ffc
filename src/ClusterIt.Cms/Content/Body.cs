using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content;

/// <summary>
/// What a revision holds: one record per content type. All properties have a value from the start, because a draft may
/// be saved in any condition; what publishing requires is declared on the fields.
/// </summary>
public abstract record Body
{
    [TextField(Required = true, Min = 2, Max = 110)]
    public string Title { get; init; } = "";

    /// <summary>Rules that concern several fields at once, such as an end before its begin.</summary>
    /// <param name="today">The day on which it becomes public.</param>
    public virtual IEnumerable<Fault> Check(DateOnly today) => [];
}
