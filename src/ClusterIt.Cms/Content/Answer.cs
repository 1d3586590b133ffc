namespace ClusterIt.Cms.Content;

/// <summary>What a verb answers: how it went, which version the content is in now, and what stood in the way.</summary>
/// <typeparam name="TOutcome">The verb's own outcomes; whoever calls it handles each one.</typeparam>
/// <param name="Outcome">How it went.</param>
/// <param name="Version">The content's version after the deed, or the current one when the deed was refused; 0 when there is no content.</param>
/// <param name="Faults">What has to be mended, by field; empty unless the outcome says that something is not valid.</param>
public sealed record Answer<TOutcome>(TOutcome Outcome, int Version, IReadOnlyList<Fault> Faults)
    where TOutcome : struct, Enum
{
    internal static Answer<TOutcome> From(TOutcome outcome, ContentItem? item = null, IReadOnlyList<Fault>? faults = null) =>
        new(outcome, item?.Version ?? 0, faults ?? []);
}
