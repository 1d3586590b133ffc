using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Transfer;

/// <summary>
/// What the clock does to imported content is nobody's edit: the records follow, so that the file may still be changed. What
/// somebody had changed before stays changed.
/// </summary>
public sealed class ImportedInStep(Db db)
{
    /// <summary>Runs a deed on content and all that lies below it, in one transaction with the records.</summary>
    internal async Task<T> DuringAsync<T>(Guid id, Func<Task<T>> deed, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.Items.AsNoTracking().FirstOrDefaultAsync(item => item.Id == id, ct);
        var concerned = item is null ? [] : (await db.DescendantsAsync(item, ct)).Select(other => other.Id).Append(id).ToList();
        var inStep = await db.ImportRecords
            .Join(db.Items, record => record.SubjectId, item => item.Id, (record, item) => new { record, item })
            .Where(pair => concerned.Contains(pair.item.Id) && pair.record.ContentVersion == pair.item.Version)
            .Select(pair => pair.item.Id).ToListAsync(ct);
        var result = await deed();
        await db.ImportRecords.Where(record => inStep.Contains(record.SubjectId)).ExecuteUpdateAsync(
            set => set.SetProperty(record => record.ContentVersion, record => db.Items.First(item => item.Id == record.SubjectId).Version), ct);
        await write.CommitAsync(ct);
        return result;
    }
}
