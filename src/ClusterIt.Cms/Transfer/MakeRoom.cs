using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Transfer;

/// <summary>
/// Files that swap their addresses would stand in each other's way for ever. What leaves a place that another file of the same
/// import wants steps aside first, to an address of its own; a moment later it has the one it wants.
/// </summary>
public sealed class MakeRoom(Db db, RenameSlug rename, ImportedInStep imported)
{
    internal async Task RunAsync(HeadList heads, CancellationToken ct)
    {
        var stored = await db.Items.AsNoTracking().Where(item => item.TrashedAt == null && item.Path != null)
            .Select(item => new { item.Id, Path = item.Path!, item.Version }).ToListAsync(ct);
        var pathOf = stored.ToDictionary(item => item.Id, item => item.Path);
        var at = stored.ToDictionary(item => item.Path);
        var moving = heads.InOrder.Where(head => heads.PathOf(head) is { } path && pathOf.GetValueOrDefault(head.Id) != path).ToDictionary(head => head.Id);
        foreach (var head in moving.Values)
        {
            if (!at.TryGetValue(heads.PathOf(head)!, out var inTheWay) || !moving.ContainsKey(inTheWay.Id) || inTheWay.Id == head.Id)
                continue;
            if (await db.ImportRecords.AnyAsync(record => record.SubjectId == inTheWay.Id && record.ContentVersion == inTheWay.Version, ct))
                await imported.DuringAsync(inTheWay.Id, () => rename.RunAsync(inTheWay.Id, inTheWay.Version, $"umzug-{inTheWay.Id:N}", SystemActor.Import, ct), ct);
        }
        db.ChangeTracker.Clear();
    }
}
