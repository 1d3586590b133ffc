using System.Globalization;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Review;
using ClusterIt.Cms.Text;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Manager.Editing.Form;
using ClusterIt.Web.Manager.Lists;
using ClusterIt.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Editing;

/// <summary>Writing: the form, what it keeps, and making it public. Without a script every button sends the whole form; a script keeps the draft meanwhile.</summary>
[RequestSizeLimit(EditorForm.Largest)]
[RequestFormLimits(ValueCountLimit = EditorForm.MostValues, ValueLengthLimit = EditorForm.Largest)]
internal sealed class EditingController(
    ContentTypes types, ContentDrafts drafts, DraftKeeping keeping, FormReader reader, FormFields fields, PublishContent publish, SubmitForReview submit, Submissions submissions, Merging merging, Originals originals, FormOrigins origins, SiteOptions options, TimeProvider clock) : OfficeController
{
    private const string Publish = "publish";
    private const string Submit = "submit";
    private const string Keep = "keep";
    private const string Merge = "merge";

    /// <summary>The field with the stamp of the words that the form began with.</summary>
    private const string Began = "_stand";

    /// <summary>The field with the revision that the form clashes with.</summary>
    private const string Other = "_andere";

    /// <summary>The places at which that revision's words are to be taken.</summary>
    private const string Theirs = "_deren";

    /// <summary>What was reported when the reason was asked for.</summary>
    private const string Reported = "_gemeldet";

    /// <summary>Tells the next page that what lies in the browser is in the text.</summary>
    private const string MergedKey = "merged";

    /// <summary>The field with the reason why it shall be published nevertheless.</summary>
    private const string Reason = "_grund";

    [HttpGet(ContentShelf.One)]
    public async Task<IActionResult> Show(Guid id, NewAs newAs, CancellationToken ct)
    {
        var draft = await drafts.FindAsync(id, ct);
        if (draft is { State: ContentState.Trashed })
            return Done("/manager/papierkorb", OfficeWords.Of("edit.is-trashed", draft.Body.Title));
        if (draft is null && types.Find(newAs.Neu ?? "") is null)
            return Missing();
        var body = draft?.Body ?? Beginnings.Of(types[newAs.Neu!], BerlinTime.DayOf(clock.GetUtcNow().UtcDateTime));
        return await FormAsync(id, newAs, draft, TypedBody.Of(body), [], draft?.Version ?? 0, ct);
    }

    /// <summary>Keeps the draft, and publishes it when that button was pressed; or changes the rows of a list or the blocks, and keeps nothing.</summary>
    [HttpPost(ContentShelf.One)]
    [BasedOnVersion]
    public async Task<IActionResult> Save(Guid id, int version, NewAs newAs, [FromForm(Name = "do")] string? deed, CancellationToken ct)
    {
        var draft = await drafts.FindAsync(id, ct);
        if (types.Find(draft?.Type ?? newAs.Neu ?? "") is not { } type)
            return Missing();
        var typed = await reader.ReadAsync(type, await Request.ReadFormAsync(ct), deed, options.PublicUrl, ct);
        if (FormOrder.Is(deed))
            return await FormAsync(id, newAs, draft, typed, typed.Faults, version, ct);
        if (typed.Faults.Count > 0)
            return await RefusedAsync(id, newAs, draft, typed, typed.Faults, version, ct);

        if (ClashesWith is { } other && await drafts.FindAsync(id, ct, other) is { } theirs)
            typed = TypedBody.Of(merging.TakeTheirs(typed.Body, theirs, [.. Request.Form[Theirs].OfType<string>()]));
        var kept = await keeping.RunAsync(id, version, typed.Body, RevisionKind.Saved, newAs, Me, ct, ClashesWith);
        return kept.How switch
        {
            SaveDraft.Outcome.Saved when deed == Merge => Merged(id, OfficeWords.Of("edit.merged")),
            SaveDraft.Outcome.Saved when deed == Publish => await PublishAsync(id, newAs, typed, kept.Version, ct),
            SaveDraft.Outcome.Saved when deed == Submit => await SubmitAsync(id, newAs, typed, kept.Version, ct),
            SaveDraft.Outcome.Saved => Done(ContentShelf.EditorOf(id), OfficeWords.Of("edit.saved")),
            SaveDraft.Outcome.Stale => await OvertakenAsync(id, newAs, typed, ct),
            SaveDraft.Outcome.Trashed => await RefusedAsync(id, newAs, draft, typed, [new Fault("", OfficeWords.Of("edit.is-trashed", typed.Body.Title))], version, ct),
            SaveDraft.Outcome.Missing => await RefusedAsync(id, newAs, draft, typed, [new Fault("", kept.Refusal.Length > 0 ? kept.Refusal : OfficeWords.Of("edit.gone"))], version, ct),
        };
    }

    /// <summary>Keeps the draft while somebody types, or for good when they say so without leaving the page. What cannot be read yet is said, and what was there before stays; nothing that can be read waits for it.</summary>
    [HttpPost($"{ContentShelf.One}/entwurf")]
    [BasedOnVersion]
    public async Task<IActionResult> Autosave(Guid id, int version, NewAs newAs, [FromForm(Name = "do")] string? deed, CancellationToken ct)
    {
        var draft = await drafts.FindAsync(id, ct);
        if (types.Find(draft?.Type ?? newAs.Neu ?? "") is not { } type)
            return NotFound();
        var typed = await reader.ReadAsync(type, await Request.ReadFormAsync(ct), null, options.PublicUrl, ct, earlier: draft?.Body);
        var kept = await keeping.RunAsync(id, version, typed.Body, deed == Keep ? RevisionKind.Saved : RevisionKind.Autosave, newAs, Me, ct, ClashesWith);
        var now = await drafts.FindAsync(id, ct);
        return kept.How switch
        {
            SaveDraft.Outcome.Saved => Json(Told(now, typed.Faults)),
            SaveDraft.Outcome.Stale => StatusCode(StatusCodes.Status412PreconditionFailed, Told(now, [new Fault("", now is null ? OfficeWords.Of("edit.gone") : Overtaken(now))])),
            SaveDraft.Outcome.Trashed or SaveDraft.Outcome.Missing => StatusCode(StatusCodes.Status410Gone, Told(now, [new Fault("", kept.Refusal.Length > 0 ? kept.Refusal : OfficeWords.Of("edit.gone"))])),
        };
    }

    private async Task<IActionResult> PublishAsync(Guid id, NewAs newAs, TypedBody typed, int version, CancellationToken ct)
    {
        if (!await MayPublishAsync(id, ct))
            return Done(ContentShelf.EditorOf(id), OfficeWords.Of("edit.saved-not-published"));
        var answer = await publish.RunAsync(id, version, null, Me, ct, await ReasonAsync(id, ct));
        return answer.Outcome switch
        {
            PublishContent.Outcome.Published => Done(ContentShelf.EditorOf(id), OfficeWords.Of("edit.published")),
            PublishContent.Outcome.AlreadyPublished => Done(ContentShelf.EditorOf(id), OfficeWords.Of("edit.already-published")),
            PublishContent.Outcome.Invalid => await RefusedAsync(id, newAs, await drafts.FindAsync(id, ct), typed, answer.Faults, answer.Version, ct),
            PublishContent.Outcome.ParentNotPublished => await RefusedAsync(id, newAs, await drafts.FindAsync(id, ct), typed, [new Fault("", OfficeWords.Of("edit.parent-not-published"))], answer.Version, ct),
            PublishContent.Outcome.Stale => await OvertakenAsync(id, newAs, typed, ct),
            PublishContent.Outcome.Missing or PublishContent.Outcome.RevisionMissing or PublishContent.Outcome.Trashed => Done("/manager", OfficeWords.Of("edit.gone")),
        };
    }

    /// <summary>A reason was given for what was reported; where more is to be reported now, it is asked for again.</summary>
    private async Task<string> ReasonAsync(Guid id, CancellationToken ct)
    {
        var reason = Request.Form[Reason].ToString();
        if (reason.Length == 0 || await drafts.FindAsync(id, ct) is not { } draft)
            return reason;
        return (await drafts.FindingsAsync(draft, ct)).Select(finding => finding.Message).Except(Request.Form[Reported].OfType<string>()).Any() ? "" : reason;
    }

    private Guid? ClashesWith => Guid.TryParse(Request.Form[Other], out var other) ? other : null;

    private async Task<IActionResult> SubmitAsync(Guid id, NewAs newAs, TypedBody typed, int version, CancellationToken ct)
    {
        var answer = await submit.RunAsync(id, version, "", Me, ct);
        return answer.Outcome switch
        {
            SubmitForReview.Outcome.Submitted => Done(ContentShelf.EditorOf(id), OfficeWords.Of("review.submitted")),
            SubmitForReview.Outcome.AlreadySubmitted => Done(ContentShelf.EditorOf(id), OfficeWords.Of("review.already")),
            SubmitForReview.Outcome.NothingNew => Done(ContentShelf.EditorOf(id), OfficeWords.Of("review.nothing-new")),
            SubmitForReview.Outcome.Invalid => await RefusedAsync(id, newAs, await drafts.FindAsync(id, ct), typed, answer.Faults, answer.Version, ct),
            SubmitForReview.Outcome.Stale => await OvertakenAsync(id, newAs, typed, ct),
            SubmitForReview.Outcome.Missing or SubmitForReview.Outcome.Trashed => Done("/manager", OfficeWords.Of("edit.gone")),
        };
    }

    /// <summary>
    /// Somebody was faster. What both have written is put together and kept as a draft; where they clash, what was typed stays in the
    /// form, which is now based on what is there, and both are shown.
    /// </summary>
    private async Task<IActionResult> OvertakenAsync(Guid id, NewAs newAs, TypedBody typed, CancellationToken ct)
    {
        var draft = await drafts.FindAsync(id, ct);
        IReadOnlyList<Merging.Clash> clashes = [];
        if (draft is not null)
        {
            (var body, clashes) = await merging.RunAsync(draft, Request.Form[Began].ToString(), typed.Body, ct);
            if (clashes.Count == 0 && (await keeping.RunAsync(id, draft.Version, body, RevisionKind.Saved, newAs, Me, ct, draft.RevisionId)).How is SaveDraft.Outcome.Saved)
                return Merged(id, $"{Overtaken(draft)} {OfficeWords.Of("edit.merged")}");
            typed = TypedBody.Of(body);
        }
        Response.StatusCode = StatusCodes.Status412PreconditionFailed;
        return View("Edit", (await ViewOfAsync(id, newAs, draft, typed, [], draft?.Version ?? 0, ct)) with { Overtaken = draft is null ? "" : Overtaken(draft), Clashes = clashes, Theirs = draft?.RevisionId });
    }

    private RedirectResult Merged(Guid id, string said)
    {
        TempData[MergedKey] = id.ToString();
        return Done(ContentShelf.EditorOf(id), said);
    }

    private async Task<IActionResult> RefusedAsync(Guid id, NewAs newAs, ContentDraft? draft, TypedBody typed, IReadOnlyList<Fault> faults, int version, CancellationToken ct)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await FormAsync(id, newAs, draft, typed, faults, version, ct);
    }

    private async Task<IActionResult> FormAsync(Guid id, NewAs newAs, ContentDraft? draft, TypedBody typed, IReadOnlyList<Fault> faults, int version, CancellationToken ct) =>
        View("Edit", await ViewOfAsync(id, newAs, draft, typed, faults, version, ct));

    private async Task<EditView> ViewOfAsync(Guid id, NewAs newAs, ContentDraft? draft, TypedBody typed, IReadOnlyList<Fault> faults, int version, CancellationToken ct)
    {
        ModelState.Clear(); // What was typed comes back from the body.
        if (draft is not null && draft.Version == version)
            origins.Keep(draft);
        var made = await fields.MakeAsync(typed, faults, ct);
        var mayPublish = Me.Role >= OfficeRole.Publisher;
        var mayPublishThis = draft is null ? mayPublish || Me.PublishesTheirOwn : await MayPublishAsync(id, ct);
        var submission = draft is null ? null : await submissions.LastAsync(draft.Id, ct);
        return new EditView
        {
            Id = id,
            Type = types.Of(typed.Body),
            NewAs = newAs,
            Draft = draft,
            Original = draft is null ? null : await originals.OfAsync(draft, ct),
            Submission = submission,
            Findings = draft is not null && mayPublish ? await drafts.FindingsAsync(draft, ct) : [],
            SubmittedFindings = submission is { Answer: null } && mayPublish && await drafts.FindAsync(id, ct, submission.RevisionId) is { } submitted ? await drafts.FindingsAsync(submitted, ct) : [],
            Fields = made,
            Faults = FaultPlaces.Of(made, faults),
            MayWaive = mayPublishThis && faults.Count > 0 && Fault.AllMayBeWaived(faults),
            Reason = Request.HasFormContentType ? Request.Form[Reason].ToString() : "",
            Version = version,
            Author = Me.Key,
            MayPublish = mayPublish,
            MayPublishThis = mayPublishThis,
            IsMerged = TempData.Peek(MergedKey)?.ToString() == id.ToString() && TempData.Remove(MergedKey), // It comes back as a Guid.
            Stamp = draft is not null && draft.Version == version ? draft.Stamp : Request.HasFormContentType ? Request.Form[Began].ToString() : "",
        };
    }

    private async Task<bool> MayPublishAsync(Guid id, CancellationToken ct) =>
        Me.Role >= OfficeRole.Publisher || (Me.PublishesTheirOwn && await drafts.IsBegunByAsync(id, Me, ct));

    private ViewResult Missing()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("Missing");
    }

    private static AutosaveAnswer Told(ContentDraft? now, IReadOnlyList<Fault> faults) => now is null
        ? new AutosaveAnswer(0, "", "", "", null, "", faults)
        : new AutosaveAnswer(now.Version, BerlinTime.FromUtc(now.SavedAt).ToString("HH:mm", CultureInfo.InvariantCulture), ChoiceNames.Of(now.State), FieldTexts.Choice(now.State), now.Path, now.Stamp, faults);

    private string Overtaken(ContentDraft now) => now.AuthorKey == Me.Key
        ? OfficeWords.Of("edit.overtaken-by-me", BerlinTime.FromUtc(now.SavedAt))
        : OfficeWords.Of("edit.overtaken", now.AuthorName, BerlinTime.FromUtc(now.SavedAt));
}
