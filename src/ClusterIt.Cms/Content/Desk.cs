using ClusterIt.Cms.Data;
using ClusterIt.Cms.Text;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>What waits for the office.</summary>
public sealed class Desk(Db db, PublishedGaps gaps, TimeProvider clock)
{
    private const int Most = 20;

    /// <summary>What will be published or withdrawn, the next first.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Title, DateTime At, bool Withdraws)>> ScheduledAsync(CancellationToken ct)
    {
        var items = await db.Items.AsNoTracking().Where(item => item.TrashedAt == null && (item.PublishAt != null || item.WithdrawAt != null && item.PublishedRevisionId != null))
            .OrderBy(item => item.PublishAt ?? item.WithdrawAt).Take(Most).Select(item => new { item.Id, item.Title, item.PublishAt, item.WithdrawAt }).ToListAsync(ct);
        return [.. items.Select(item => (item.Id, item.Title, (item.PublishAt ?? item.WithdrawAt)!.Value, item.PublishAt is null))];
    }

    /// <summary>Figures whose next review lies before tomorrow.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Title, DateOnly Due)>> OverdueFiguresAsync(CancellationToken ct)
    {
        var today = BerlinTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var figures = await db.FigureEntries.AsNoTracking().Where(entry => entry.NextReview <= today)
            .Join(db.Items, entry => entry.ContentId, item => item.Id, (entry, item) => new { item.Id, item.Title, entry.NextReview }).OrderBy(entry => entry.NextReview).Take(Most).ToListAsync(ct);
        return [.. figures.Select(figure => (figure.Id, figure.Title, figure.NextReview!.Value))];
    }

    /// <summary>What was begun and is not public, the newest first.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Title, ContentState State, DateTime At)>> DraftsAsync(CancellationToken ct)
    {
        var drafts = await db.Items.AsNoTracking().Where(item => item.State == ContentState.Draft || item.State == ContentState.PublishedWithNewerDraft)
            .Join(db.Revisions, item => item.DraftRevisionId, revision => revision.Id, (item, revision) => new { item.Id, item.Title, item.State, revision.SavedAt })
            .OrderByDescending(draft => draft.SavedAt).Take(Most).ToListAsync(ct);
        return [.. drafts.Select(draft => (draft.Id, draft.Title, draft.State, draft.SavedAt))];
    }

    /// <summary>What only the association can supply, page by page.</summary>
    public Task<IReadOnlyList<(string Path, IReadOnlyList<string> Gaps)>> GapsAsync(CancellationToken ct) => gaps.AllAsync(ct);
}
