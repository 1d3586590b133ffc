using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Settings;
using ClusterIt.Cms.Text;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>
/// Thins out the history and empties the trash (goals M10, M11). Of revisions that nobody relies on, all are kept for a week after
/// others took their place, the last one of each day for as long as the settings say, and none after that. What was ever published or handed in, bears a note, or is the present draft stays for good.
/// </summary>
public sealed class CleanUp(Db db, PublishedSettings published, DeleteForGood delete, DeleteMedia deleteMedia, Journal journal, TimeProvider clock)
{
    public static readonly TimeSpan KeepAll = TimeSpan.FromDays(7);

    /// <summary>Revisions removed in one change, so that nobody who saves waits for long.</summary>
    private const int AtOnce = 200;

    /// <summary>How many revisions, and how many entries of the trash, were removed; the audit log says so as well.</summary>
    public async Task<(int Revisions, int Trashed)> RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (settings, _) = await published.ReadAsync(ct);
        await EndPreviewsAsync(now, ct);
        var trashedBefore = now.AddDays(-settings.TrashDays);
        var trashed = await EmptyTrashAsync(trashedBefore, ct) + await DropMediaAsync(trashedBefore, ct);
        var revisions = await ThinOutAsync(now, now.AddDays(-settings.HistoryDays), ct);
        if (revisions + trashed > 0)
        {
            await using var write = await db.BeginWriteAsync(ct);
            journal.Note(Texts.ForOffice("cleanup.subject"), "history.cleaned", SystemActor.CleanUp, Texts.ForOffice("cleanup.report", revisions, trashed));
            await write.CommitAsync(ct);
        }
        return (revisions, trashed);
    }

    /// <summary>A link whose time is over shows nothing; what it showed is held by nobody any more.</summary>
    private async Task EndPreviewsAsync(DateTime now, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        await db.PreviewLinks.Where(link => link.ExpiresAt < now).ExecuteDeleteAsync(ct);
        await write.CommitAsync(ct);
    }

    private async Task<int> EmptyTrashAsync(DateTime before, CancellationToken ct)
    {
        var done = 0;
        var old = await db.Items.AsNoTracking().Where(item => item.TrashedAt < before && item.TrashedWith == item.Id)
            .OrderByDescending(item => item.Path == null ? 0 : item.Path.Length) // What lies below goes before what holds it.
            .Select(item => new { item.Id, item.Version }).ToListAsync(ct);
        foreach (var item in old)
        {
            if ((await delete.RunAsync(item.Id, item.Version, SystemActor.CleanUp, ct)).Outcome is DeleteForGood.Outcome.Deleted)
                done++;
            db.ChangeTracker.Clear();
        }
        return done;
    }

    /// <summary>A file that some content still names stays, however long it has lain there.</summary>
    private async Task<int> DropMediaAsync(DateTime before, CancellationToken ct)
    {
        var done = 0;
        var old = await db.Media.AsNoTracking().Where(file => file.TrashedAt < before && !db.References.Any(reference => reference.TargetId == file.Id))
            .Select(file => new { file.Id, file.Version }).ToListAsync(ct);
        foreach (var file in old)
        {
            if (await deleteMedia.RunAsync(file.Id, file.Version, SystemActor.CleanUp, ct) is DeleteMedia.Outcome.Deleted)
                done++;
            db.ChangeTracker.Clear();
        }
        return done;
    }

    private async Task<int> ThinOutAsync(DateTime now, DateTime keptSince, CancellationToken ct)
    {
        var idle = await Idle(now - KeepAll)
            .Select(revision => new { revision.Id, revision.ContentId, revision.SavedAt, ReplacedAt = db.Revisions.Where(next => next.ContentId == revision.ContentId && next.Number > revision.Number).Min(next => next.CreatedAt) })
            .ToListAsync(ct);
        var lastOfDays = idle.Where(revision => revision.ReplacedAt >= keptSince)
            .GroupBy(revision => (revision.ContentId, BerlinTime.DayOf(revision.SavedAt)))
            .Select(day => day.MaxBy(revision => revision.SavedAt)!.Id).ToHashSet();
        var gone = idle.Select(revision => revision.Id).Where(id => !lastOfDays.Contains(id)).ToList();
        foreach (var some in gone.Chunk(AtOnce))
        {
            await using var write = await db.BeginWriteAsync(ct);
            await Idle(now - KeepAll).Where(revision => some.Contains(revision.Id)).ExecuteDeleteAsync(ct); // Somebody may have planned one of them meanwhile.
            await write.CommitAsync(ct);
        }
        return gone.Count;
    }

    /// <summary>What was replaced before a moment, and nobody relies on.</summary>
    private IQueryable<Revision> Idle(DateTime before) => db.Revisions.AsNoTracking()
        .Where(revision => db.Revisions.Where(next => next.ContentId == revision.ContentId && next.Number > revision.Number).Min(next => (DateTime?)next.CreatedAt) < before
            && (revision.Kind == RevisionKind.Autosave || revision.Kind == RevisionKind.Saved) && revision.Note == ""
            && !db.Items.Any(item => item.DraftRevisionId == revision.Id || item.PublishedRevisionId == revision.Id || item.ScheduledRevisionId == revision.Id || item.SubmittedRevisionId == revision.Id)
            && !db.Items.Any(item => item.SourceRevisionId == revision.Id) // A translation is compared with it.
            && !db.BulkLines.Any(line => line.DraftBefore == revision.Id) // A run can be taken back.
            && !db.Submissions.Any(submission => submission.RevisionId == revision.Id)
            && !db.PreviewLinks.Any(link => link.RevisionId == revision.Id)); // Somebody may look at it.
}
