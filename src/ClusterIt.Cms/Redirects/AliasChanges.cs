using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Redirects;

/// <summary>From the aliases that are wanted to those that have to be written.</summary>
internal static class AliasChanges
{
    /// <summary>What is withdrawn or in the trash has left its address; the row says where its readers go.</summary>
    public static async Task<Func<string, bool>> PublicAsync(Db db, CancellationToken ct)
    {
        var paths = await db.Items.AsNoTracking().Where(item => item.Path != null && item.TrashedAt == null && item.PublishedRevisionId != null).Select(item => item.Path!).ToHashSetAsync(ct);
        return paths.Contains;
    }

    /// <summary>Those that are new or lead elsewhere.</summary>
    public static List<Alias> Of(IEnumerable<Alias> wanted, Dictionary<string, Alias> stored) =>
        [.. wanted.Where(alias => !stored.TryGetValue(alias.From, out var known) || !LeadTheSame(alias, known))];

    public static void Put(Db db, List<Alias> changed, Dictionary<string, Alias> stored)
    {
        foreach (var alias in changed)
        {
            if (stored.TryGetValue(alias.From, out var known))
                (known.To, known.ContentId, known.Status, known.Version) = (alias.To, alias.ContentId, alias.Status, known.Version + 1);
            else
                db.Aliases.Add(alias);
        }
    }

    private static bool LeadTheSame(Alias one, Alias other) =>
        (one.To, one.ContentId, one.Status) == (other.To, other.ContentId, other.Status);
}
