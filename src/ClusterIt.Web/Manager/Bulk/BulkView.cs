using ClusterIt.Cms.Bulk;
using ClusterIt.Web.Accounts;

namespace ClusterIt.Web.Manager.Bulk;

/// <summary>The report of one run.</summary>
/// <param name="Run">Its head.</param>
/// <param name="Lines">What became of each, what was refused first.</param>
/// <param name="Back">The list that they were chosen in.</param>
/// <param name="MayUndo">Whoever looks at it may take it back.</param>
internal sealed record BulkView(BulkRun Run, IReadOnlyList<BulkLine> Lines, string Back, bool MayUndo)
{
    public int Done => Lines.Count(line => line.IsDone);

    /// <summary>What a line tells: how it went, and after it was taken back, how that went.</summary>
    public static string Told(BulkLine line) => line.IsUndone switch
    {
        true => OfficeWords.Of("bulk.as-before"),
        false => OfficeWords.Of("bulk.not-undone", OfficeWords.Of($"bulk.outcome.{line.UndoOutcome}")),
        null => OfficeWords.Of($"bulk.outcome.{line.Outcome}"),
    };
}
