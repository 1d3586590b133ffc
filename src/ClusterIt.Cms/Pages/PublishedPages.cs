using System.Globalization;
using ClusterIt.Cms.Content;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Pages;

/// <summary>The public pages as a tree.</summary>
public sealed class PublishedPages(PublishedContent published)
{
    private static readonly StringComparer Titles = StringComparer.Create(CultureInfo.GetCultureInfo("de-DE"), ignoreCase: true);

    /// <param name="ct">Cancels.</param>
    /// <param name="before">An earlier tree; the words of pages that have not changed since are taken from it and not read again.</param>
    public async Task<PageTree> TreeAsync(CancellationToken ct, PageTree? before = null)
    {
        var rows = await published.Visible<Page>()
            .Select(item => new Row(item.Id, item.ParentId, item.TranslationGroup, item.Language, item.Path!, item.Position, item.PublishedRevisionId!.Value, item.PublishedAt!.Value))
            .ToListAsync(ct);
        var changed = rows.FindAll(row => before?.Find(row.Id)?.RevisionId != row.RevisionId).ConvertAll(row => row.Id);
        var read = (await published.FindAsync<Page>(changed, ct)).ToDictionary(page => page.Id, page => PageSummary.Of(page.Body));
        var nodes = rows.ToDictionary(row => row.Id, row => Node(row, read.GetValueOrDefault(row.Id) ?? before!.Find(row.Id)!.Summary));
        var children = rows.Where(row => row.ParentId is not null).ToLookup(row => row.ParentId!.Value, row => nodes[row.Id]);
        foreach (var node in nodes.Values)
        {
            node.Children = [.. InOrder(children[node.Id])];
            foreach (var child in node.Children)
                child.Parent = node;
        }
        return new PageTree([.. InOrder(nodes.Values.Where(node => node.Parent is null)).SelectMany(Downwards)]);
    }

    private static PageNode Node(Row row, PageSummary summary) => new()
    {
        Id = row.Id,
        TranslationGroup = row.TranslationGroup,
        Language = row.Language,
        Path = row.Path,
        Position = row.Position,
        RevisionId = row.RevisionId,
        PublishedAt = row.PublishedAt,
        Summary = summary,
    };

    /// <summary>As all content is ordered: by position, then by the title that the public sees.</summary>
    private static IEnumerable<PageNode> InOrder(IEnumerable<PageNode> nodes) => nodes.OrderBy(node => node.Position).ThenBy(node => node.Title, Titles);

    private static IEnumerable<PageNode> Downwards(PageNode node) => node.Children.SelectMany(Downwards).Prepend(node);

    private sealed record Row(Guid Id, Guid? ParentId, Guid TranslationGroup, string Language, string Path, int Position, Guid RevisionId, DateTime PublishedAt);
}
