using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Text;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>What waits for the office.</summary>
public sealed class Desk(Db db, PublishedGaps gaps, TimeProvider clock)
{
    private const int Most = 20;

    /// <summary>What failed longer ago is in the log.</summary>
    private static readonly TimeSpan Missed = TimeSpan.FromDays(30);

    /// <summary>What will be published or withdrawn, the next first.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Title, DateTime At, bool Withdraws)>> ScheduledAsync(CancellationToken ct)
    {
        var items = await db.Items.AsNoTracking().Where(item => item.TrashedAt == null && (item.PublishAt != null || item.WithdrawAt != null && item.PublishedRevisionId != null))
            .OrderBy(item => item.PublishAt ?? item.WithdrawAt).Take(Most).Select(item => new { item.Id, item.Title, item.PublishAt, item.WithdrawAt }).ToListAsync(ct);
        return [.. items.Select(item => (item.Id, item.Title, (item.PublishAt ?? item.WithdrawAt)!.Value, item.PublishAt is null))];
    }

    /// <summary>What should have been published by itself and could not be, as long as nobody has decided anything about it since; the newest first.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Title, DateTime At, string Reason)>> MissedAsync(CancellationToken ct)
    {
        var since = clock.GetUtcNow().UtcDateTime - Missed;
        var missed = await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.At >= since && entry.Deed == CancelSchedule.Deed && entry.ActorKey == SystemActor.Scheduler.Key && !db.AuditEntries.Any(later => later.SubjectId == entry.SubjectId && later.Id > entry.Id && later.Deed != SaveDraft.Deed))
            .Join(db.Items.Where(item => item.TrashedAt == null && item.State != ContentState.Published), entry => entry.SubjectId, item => item.Id, (entry, item) => new { item.Id, item.Title, entry.At, entry.Detail })
            .OrderByDescending(entry => entry.At).Take(Most).ToListAsync(ct);
        return [.. missed.Select(entry => (entry.Id, entry.Title, entry.At, entry.Detail))];
    }

    /// <summary>What the public sees and what in it leads to something that the public does not see.</summary>
    public async Task<IReadOnlyList<DeadEnd>> DeadEndsAsync(CancellationToken ct) => await db.References.AsNoTracking()
        .Where(reference => reference.IsLive && reference.Kind == ReferenceKind.Content && !db.Items.Any(target => target.Id == reference.TargetId && target.TrashedAt == null && target.PublishedRevisionId != null))
        .Join(db.Items.Where(item => item.TrashedAt == null && item.PublishedRevisionId != null), reference => reference.ContentId, item => item.Id, (reference, item) => new { item.Id, item.Title, reference.TargetId })
        .Distinct()
        .LeftJoin(db.Items, link => link.TargetId, target => target.Id, (link, target) => new { link.Id, link.Title, Target = target == null ? null : target.Title, State = target == null ? null : (ContentState?)target.State })
        .OrderBy(link => link.Title).ThenBy(link => link.Target).Take(Most).Select(link => new DeadEnd(link.Id, link.Title, link.Target, link.State)).ToListAsync(ct);

    /// <summary>Figures whose next review lies before tomorrow.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Title, DateOnly Due)>> OverdueFiguresAsync(CancellationToken ct)
    {
        var today = BerlinTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var figures = await db.FigureEntries.AsNoTracking().Where(entry => entry.NextReview <= today)
            .Join(db.Items, entry => entry.ContentId, item => item.Id, (entry, item) => new { item.Id, item.Title, entry.NextReview }).OrderBy(entry => entry.NextReview).Take(Most).ToListAsync(ct);
        return [.. figures.Select(figure => (figure.Id, figure.Title, figure.NextReview!.Value))];
    }

    /// <summary>What somebody has written and is not public, the newest first.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Title, ContentState State, DateTime At)>> DraftsOfAsync(Actor author, CancellationToken ct)
    {
        var drafts = await db.Items.AsNoTracking().Where(item => item.State == ContentState.Draft || item.State == ContentState.PublishedWithNewerDraft)
            .Join(db.Revisions.Where(revision => revision.AuthorKey == author.Key), item => item.DraftRevisionId, revision => revision.Id, (item, revision) => new { item.Id, item.Title, item.State, revision.SavedAt })
            .OrderByDescending(draft => draft.SavedAt).Take(Most).ToListAsync(ct);
        return [.. drafts.Select(draft => (draft.Id, draft.Title, draft.State, draft.SavedAt))];
    }

    /// <summary>What only the association can supply, page by page.</summary>
    public Task<IReadOnlyList<(string Path, IReadOnlyList<string> Gaps)>> GapsAsync(CancellationToken ct) => gaps.AllAsync(ct);
}
