using ClusterIt.Cms.Content;

namespace ClusterIt.Cms.Bulk;

/// <summary>How it went with one of the many, whatever verb was used.</summary>
internal sealed record OneOutcome(string Name, bool IsDone, int Version, IReadOnlyList<Fault> Faults)
{
    public static OneOutcome Of<TOutcome>(Answer<TOutcome> answer, params ReadOnlySpan<TOutcome> done)
        where TOutcome : struct, Enum => new(answer.Outcome.ToString(), done.Contains(answer.Outcome), answer.Version, answer.Faults);
}
