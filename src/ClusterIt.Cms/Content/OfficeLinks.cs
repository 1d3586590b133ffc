using ClusterIt.Cms.Data;
using ClusterIt.Cms.Text;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>
/// Links as the office sees and types them: addresses of the site, drafts included. What is kept is the identifier, so that a link
/// survives a move.
/// </summary>
public sealed class OfficeLinks(Db db, ContentTypes types)
{
    /// <summary>Where everything that a body points at is found, the trash aside.</summary>
    public async Task<IReadOnlyDictionary<Guid, LinkedContent>> OfAsync(Body body, CancellationToken ct)
    {
        var ids = new References(types).In(body).Where(reference => reference.Kind is ReferenceKind.Content).Select(reference => reference.Target).Distinct().ToList();
        return ids.Count == 0
            ? new Dictionary<Guid, LinkedContent>()
            : await db.Items.AsNoTracking().Where(item => ids.Contains(item.Id) && item.TrashedAt == null && item.Path != null)
                .ToDictionaryAsync(item => item.Id, item => new LinkedContent(item.Path!, item.Title), ct);
    }

    /// <summary>All that a body points at, kept or not.</summary>
    public IReadOnlyList<(ReferenceKind Kind, Guid Target)> ReferencesOf(Body body) => [.. new References(types).In(body).Select(reference => (reference.Kind, reference.Target)).Distinct()];

    /// <summary>What stands at these addresses, or once stood there.</summary>
    public async Task<IReadOnlyDictionary<string, Guid>> AtAsync(IReadOnlyCollection<string> paths, CancellationToken ct)
    {
        if (paths.Count == 0)
            return new Dictionary<string, Guid>();
        var known = await db.Addresses.AsNoTracking().Where(address => paths.Contains(address.Path) && address.ContentId != null)
            .ToDictionaryAsync(address => address.Path, address => address.ContentId!.Value, ct);
        foreach (var item in await db.Items.AsNoTracking().Where(item => item.TrashedAt == null && item.Path != null && paths.Contains(item.Path)).Select(item => new { item.Path, item.Id }).ToListAsync(ct))
            known[item.Path!] = item.Id;
        return known;
    }
}
