using ClusterIt.Cms.Content;
using ClusterIt.Cms.Text;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Manager.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Standing;

/// <summary>Where a piece of content stands: public or not, planned, under which address, in the trash.</summary>
internal sealed class StandingController(
    WithdrawContent withdraw, SchedulePublication schedule, CancelSchedule cancel, RenameSlug rename, TrashContent trash, RestoreFromTrash restore) : OfficeController
{
    [HttpPost($"{ContentShelf.One}/ruecknahme")]
    [Authorize(OfficePolicy.Publishers)]
    [BasedOnVersion]
    public async Task<IActionResult> Withdraw(Guid id, int version, CancellationToken ct) =>
        (await withdraw.RunAsync(id, version, withDescendants: false, Me, ct)).Outcome switch
        {
            WithdrawContent.Outcome.Withdrawn => Done(ContentShelf.EditorOf(id), OfficeWords.Of("standing.withdrawn")),
            WithdrawContent.Outcome.NotPublished => Done(ContentShelf.EditorOf(id), OfficeWords.Of("standing.not-published")),
            WithdrawContent.Outcome.HasPublishedChildren => Refused(ContentShelf.EditorOf(id), OfficeWords.Of("standing.has-children")),
            WithdrawContent.Outcome.HomePage => Refused(ContentShelf.EditorOf(id), OfficeWords.Of("standing.home-stays")),
            WithdrawContent.Outcome.Stale => Stale(ContentShelf.EditorOf(id)),
            WithdrawContent.Outcome.Missing => Gone(),
        };

    [HttpPost($"{ContentShelf.One}/planung")]
    [Authorize(OfficePolicy.Publishers)]
    [BasedOnVersion]
    public async Task<IActionResult> Schedule(Guid id, int version, DateTime? ab, DateTime? bis, string? grund, CancellationToken ct)
    {
        if (ab is not { } from)
            return Refused(ContentShelf.EditorOf(id), OfficeWords.Of("standing.when-missing"));
        if (BerlinTime.IsSkipped(from) || bis is { } skipped && BerlinTime.IsSkipped(skipped))
            return Refused(ContentShelf.EditorOf(id), OfficeWords.Of("standing.skipped-hour"));
        var answer = await schedule.RunAsync(id, version, null, BerlinTime.ToUtc(from), bis is { } until ? BerlinTime.ToUtc(until) : null, Me, ct, grund ?? "");
        return answer.Outcome switch
        {
            SchedulePublication.Outcome.Scheduled => Done(ContentShelf.EditorOf(id), OfficeWords.Of("standing.scheduled", from)),
            SchedulePublication.Outcome.InThePast => Refused(ContentShelf.EditorOf(id), OfficeWords.Of("standing.in-the-past")),
            SchedulePublication.Outcome.WithdrawalBeforePublication => Refused(ContentShelf.EditorOf(id), OfficeWords.Of("standing.end-before-begin")),
            SchedulePublication.Outcome.HomePage => Refused(ContentShelf.EditorOf(id), OfficeWords.Of("standing.home-stays"), words: grund),
            SchedulePublication.Outcome.Invalid => Refused(ContentShelf.EditorOf(id), string.Join(" ", answer.Faults.Select(fault => fault.Message).Prepend(OfficeWords.Of("standing.invalid"))), words: grund),
            SchedulePublication.Outcome.Stale => Stale(ContentShelf.EditorOf(id)),
            SchedulePublication.Outcome.Missing or SchedulePublication.Outcome.RevisionMissing or SchedulePublication.Outcome.Trashed => Gone(),
        };
    }

    [HttpPost($"{ContentShelf.One}/planung/ende")]
    [Authorize(OfficePolicy.Publishers)]
    [BasedOnVersion]
    public async Task<IActionResult> Unschedule(Guid id, int version, CancellationToken ct) =>
        (await cancel.RunAsync(id, version, Me, ct)).Outcome switch
        {
            CancelSchedule.Outcome.Cancelled => Done(ContentShelf.EditorOf(id), OfficeWords.Of("standing.unscheduled")),
            CancelSchedule.Outcome.NothingScheduled => Done(ContentShelf.EditorOf(id), OfficeWords.Of("standing.nothing-scheduled")),
            CancelSchedule.Outcome.Stale => Stale(ContentShelf.EditorOf(id)),
            CancelSchedule.Outcome.Missing => Gone(),
        };

    /// <summary>Public at once where the content is.</summary>
    [HttpPost($"{ContentShelf.One}/adresse")]
    [Authorize(OfficePolicy.Publishers)]
    [BasedOnVersion]
    public async Task<IActionResult> Rename(Guid id, int version, string? slug, CancellationToken ct) =>
        (await rename.RunAsync(id, version, (slug ?? "").Trim(), Me, ct)).Outcome switch
        {
            RenameSlug.Outcome.Renamed => Done(ContentShelf.EditorOf(id), OfficeWords.Of("standing.renamed")),
            RenameSlug.Outcome.Unchanged => Redirect(ContentShelf.EditorOf(id)),
            RenameSlug.Outcome.NoSlug => Refused(ContentShelf.EditorOf(id), OfficeWords.Of("standing.no-slug")),
            RenameSlug.Outcome.SlugMalformed => Refused(ContentShelf.EditorOf(id), OfficeWords.Of("standing.slug-malformed")),
            RenameSlug.Outcome.SlugReserved => Refused(ContentShelf.EditorOf(id), OfficeWords.Of("standing.slug-reserved", slug ?? "")),
            RenameSlug.Outcome.SlugTaken => Refused(ContentShelf.EditorOf(id), OfficeWords.Of("standing.slug-taken", slug ?? "")),
            RenameSlug.Outcome.Stale => Stale(ContentShelf.EditorOf(id)),
            RenameSlug.Outcome.Missing or RenameSlug.Outcome.Trashed => Gone(),
        };

    [HttpPost($"{ContentShelf.One}/papierkorb")]
    [Authorize(OfficePolicy.Publishers)]
    [BasedOnVersion]
    public async Task<IActionResult> Trash(Guid id, int version, CancellationToken ct)
    {
        var answer = await trash.RunAsync(id, version, Me, ct);
        if (answer.Outcome is TrashContent.Outcome.Trashed)
            OfferUndo(new Undo($"{ContentShelf.EditorOf(id)}/wiederherstellung", answer.Version, null, null));
        return answer.Outcome switch
        {
            TrashContent.Outcome.Trashed => Done("/manager/papierkorb", OfficeWords.Of("standing.trashed")),
            TrashContent.Outcome.AlreadyTrashed => Redirect("/manager/papierkorb"),
            TrashContent.Outcome.HomePage => Refused(ContentShelf.EditorOf(id), OfficeWords.Of("standing.home-page")),
            TrashContent.Outcome.Stale => Stale(ContentShelf.EditorOf(id)),
            TrashContent.Outcome.Missing => Gone(),
        };
    }

    [HttpPost($"{ContentShelf.One}/wiederherstellung")]
    [Authorize(OfficePolicy.Publishers)]
    [BasedOnVersion]
    public async Task<IActionResult> Restore(Guid id, int version, CancellationToken ct) =>
        (await restore.RunAsync(id, version, Me, ct)).Outcome switch
        {
            RestoreFromTrash.Outcome.Restored => Done(ContentShelf.EditorOf(id), OfficeWords.Of("standing.restored")),
            RestoreFromTrash.Outcome.RestoredAsWithdrawn => Done(ContentShelf.EditorOf(id), OfficeWords.Of("standing.restored-withdrawn")),
            RestoreFromTrash.Outcome.NotTrashed => Redirect(ContentShelf.EditorOf(id)),
            RestoreFromTrash.Outcome.TrashedWithParent => Refused(ContentShelf.EditorOf(id), OfficeWords.Of("standing.trashed-with-parent")),
            RestoreFromTrash.Outcome.ParentTrashed => Refused(ContentShelf.EditorOf(id), OfficeWords.Of("standing.parent-trashed")),
            RestoreFromTrash.Outcome.Stale => Stale(ContentShelf.EditorOf(id)),
            RestoreFromTrash.Outcome.Missing => Gone(),
            _ => Refused(ContentShelf.EditorOf(id), OfficeWords.Of("standing.address-taken")),
        };

    private RedirectResult Gone() => Done("/manager", OfficeWords.Of("edit.gone"));
}
