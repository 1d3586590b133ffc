using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Transfer;

/// <summary>Notes that a translation which has just come in says what its original says, after both are in.</summary>
public sealed class ImportTranslations(Db db)
{
    internal async Task RunAsync(HeadList heads, ImportReport report, CancellationToken ct)
    {
        var cameIn = report.Added.Concat(report.Changed).ToHashSet(StringComparer.Ordinal);
        foreach (var head in heads.InOrder.Where(head => head.Language != Languages.German && cameIn.Contains(head.File)))
        {
            await using var write = await db.BeginWriteAsync(ct);
            var source = await db.Items.Where(original => original.Id == heads.GroupOf(head) && original.Id != head.Id).Select(original => (Guid?)(original.PublishedRevisionId ?? original.DraftRevisionId)).FirstOrDefaultAsync(ct);
            // The words came from the file and are of this version still: nobody has changed them by this.
            await db.Items.Where(item => item.Id == head.Id && source != null).ExecuteUpdateAsync(set => set.SetProperty(item => item.SourceRevisionId, source), ct);
            await write.CommitAsync(ct);
        }
    }
}
