using System.Linq.Expressions;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Pages;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>The templates that public pages have; they are told by their words alone.</summary>
internal sealed class ShownTemplates(Db db, ContentTypes types)
{
    private readonly BodyFormat format = new(types);

    /// <param name="which">Of which pages; what is in the trash or not public has none.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<(string Title, string Path, PageTemplate Template)>> OfAsync(Expression<Func<ContentItem, bool>> which, CancellationToken ct)
    {
        var type = types.Of<Page>().Key;
        var pages = await db.Items.AsNoTracking().Where(item => item.Type == type && item.TrashedAt == null).Where(which)
            .Join(db.Revisions, item => item.PublishedRevisionId, revision => revision.Id, (item, revision) => new { item.Title, item.Path, Revision = revision }).ToListAsync(ct);
        return [.. pages.Select(page => (page.Title, page.Path!, ((Page)format.Open(type, page.Revision)).Template))];
    }
}
