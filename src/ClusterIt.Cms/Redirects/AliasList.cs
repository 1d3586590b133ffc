using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Redirects;

/// <summary>The aliases as the office looks through them.</summary>
public sealed class AliasList(Db db)
{
    private const int PageSize = 50;

    /// <param name="words">Part of the old address or of the new one; empty for all.</param>
    /// <param name="page">From 1.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<ListPage<AliasRow>> ReadAsync(string words, int page, CancellationToken ct)
    {
        var pattern = LikePattern.Containing(words.Trim());
        var rows = from alias in db.Aliases.AsNoTracking()
                   join item in db.Items.AsNoTracking() on alias.ContentId equals item.Id into items
                   from item in items.DefaultIfEmpty()
                   select new { alias, Path = item == null || item.TrashedAt != null ? null : item.Path };
        if (words.Trim().Length > 0)
            rows = rows.Where(row => EF.Functions.Like(row.alias.From, pattern, LikePattern.Escape) || EF.Functions.Like(row.alias.To!, pattern, LikePattern.Escape) || EF.Functions.Like(row.Path!, pattern, LikePattern.Escape));
        var total = await rows.CountAsync(ct);
        var (shown, pages) = ListPage<AliasRow>.Place(page, total, PageSize);
        var found = await rows.OrderBy(row => row.alias.From).Skip((shown - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        return new ListPage<AliasRow>([.. found.Select(row => Of(row.alias, row.Path))], shown, pages, total);
    }

    private static AliasRow Of(Alias alias, string? path) => new(
        alias.From,
        alias.ContentId is null ? alias.To : path is null ? null : path + Alias.Rest(alias.To),
        alias.Status == 410 ? AliasState.Gone : alias.ContentId is not null && path is null ? AliasState.LeadsNowhere : AliasState.Leads,
        alias.Version);
}
