using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Translations;

/// <summary>
/// What is there in another language, what is missing, and what is out of date: a translation names the revision that it follows, and that is
/// no longer the one that counts; or, where it names none, the original was published later.
/// </summary>
public sealed class TranslationList(Db db)
{
    public const int PerPage = 100;

    /// <summary>Originals of a type in the order of their addresses.</summary>
    /// <param name="type">The content type's key.</param>
    /// <param name="language">That they are translated into.</param>
    /// <param name="state">Only those; null for all.</param>
    /// <param name="page">From 1; the last one where a later one is asked for.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<ListPage<TranslationRow>> PageAsync(string type, string language, TranslationState? state, int page, CancellationToken ct)
    {
        var rows = Rows(db.Items.Where(item => item.Type == type), language);
        if (state is { } wanted)
            rows = rows.Where(row => row.State == wanted);
        var total = await rows.CountAsync(ct);
        (page, var pages) = ListPage<TranslationRow>.Place(page, total, PerPage);
        return new ListPage<TranslationRow>(await rows.Skip((page - 1) * PerPage).Take(PerPage).ToListAsync(ct), page, pages, total);
    }

    /// <summary>How a piece of content stands to its original; null where it is none's translation.</summary>
    public async Task<TranslationRow?> OfAsync(ContentDraft draft, CancellationToken ct) => draft.Language == Languages.German
        ? null
        : await Rows(db.Items.Where(item => item.TranslationGroup == draft.TranslationGroup), draft.Language).FirstOrDefaultAsync(row => row.TranslationId == draft.Id, ct);

    private IQueryable<TranslationRow> Rows(IQueryable<ContentItem> items, string language) =>
        from original in items.AsNoTracking().Where(item => item.Language == Languages.German && item.TrashedAt == null)
        join other in db.Items.Where(item => item.Language == language && item.TrashedAt == null) on original.TranslationGroup equals other.TranslationGroup into others
        from translation in others.DefaultIfEmpty()
        let counts = original.PublishedRevisionId ?? original.DraftRevisionId
        orderby original.Path, original.Title, original.Id
        select new TranslationRow
        {
            OriginalId = original.Id,
            OriginalVersion = original.Version,
            Title = original.Title,
            Path = original.Path,
            OriginalState = original.State,
            OriginalRevisionId = counts,
            TranslationId = translation == null ? null : translation.Id,
            TranslationTitle = translation == null ? "" : translation.Title,
            ItsState = translation == null ? null : translation.State,
            SourceRevisionId = translation == null ? null : translation.SourceRevisionId,
            State = translation == null ? TranslationState.Missing
                : (translation.SourceRevisionId != null ? translation.SourceRevisionId != counts : original.PublishedAt > (translation.PublishedAt ?? translation.CreatedAt)) ? TranslationState.Outdated
                : TranslationState.Current,
        };
}
