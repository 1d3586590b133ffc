namespace ClusterIt.Cms.Content;

/// <summary>Why something cannot be published or imported, said at its place.</summary>
/// <param name="Path">The field, through lists and blocks: <c>title</c>, <c>history[1].value</c>, <c>blocks[3f2a…].markdown</c>.</param>
/// <param name="Message">A sentence for the person who typed it: what is wrong and how to mend it.</param>
/// <param name="MayBeWaived">Whoever may publish can do so nevertheless, and says why.</param>
public sealed record Fault(string Path, string Message, bool MayBeWaived = false)
{
    /// <summary>Nothing stands in the way but what may be waived.</summary>
    public static bool AllMayBeWaived(IReadOnlyList<Fault> faults) => faults.All(fault => fault.MayBeWaived);
}
