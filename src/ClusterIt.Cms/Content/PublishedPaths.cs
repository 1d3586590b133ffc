using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>
/// All public addresses, in the order in which they were first published: what is new comes last, and the parts before it stay
/// as they are.
/// </summary>
public sealed class PublishedPaths(PublishedContent published, MadeOf madeOf)
{
    /// <summary>When each address last changed (UTC), in their order.</summary>
    public async Task<IReadOnlyList<DateTime>> ChangesAsync(CancellationToken ct)
    {
        madeOf.Note(CacheTag.AnyContent);
        return await InOrder().Select(item => item.PublishedAt!.Value).ToListAsync(ct);
    }

    /// <summary>Some addresses in a row.</summary>
    /// <param name="first">The place of the first, from 0.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<PublishedPath>> PartAsync(int first, int count, CancellationToken ct)
    {
        madeOf.Note(CacheTag.AnyContent);
        return await Paths(InOrder().Skip(first).Take(count)).ToListAsync(ct);
    }

    /// <summary>The same content in other languages, without the addresses themselves.</summary>
    public async Task<IReadOnlyList<PublishedPath>> TranslationsAsync(IReadOnlyList<PublishedPath> paths, CancellationToken ct)
    {
        madeOf.Note(CacheTag.AnyContent);
        var (ids, groups) = (paths.Select(path => path.Id).ToList(), paths.Select(path => path.TranslationGroup).Distinct().ToList());
        return await Paths(Addressed().Where(item => groups.Contains(item.TranslationGroup) && !ids.Contains(item.Id))).ToListAsync(ct);
    }

    /// <summary>One thing in each language in which the public sees it.</summary>
    public async Task<IReadOnlyList<PublishedPath>> OfGroupAsync(Guid translationGroup, CancellationToken ct)
    {
        madeOf.Note(CacheTag.Of(translationGroup));
        return await Paths(Addressed().Where(item => item.TranslationGroup == translationGroup)).ToListAsync(ct);
    }

    private static IQueryable<PublishedPath> Paths(IQueryable<ContentItem> items) =>
        items.Select(item => new PublishedPath(item.Id, item.Path!, item.Language, item.TranslationGroup, item.PublishedAt!.Value));

    private IQueryable<ContentItem> InOrder() => Addressed().OrderBy(item => item.FirstPublishedAt).ThenBy(item => item.Id);

    private IQueryable<ContentItem> Addressed() => published.Visible().Where(item => item.Path != null);
}
