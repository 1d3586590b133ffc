using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Bulk;
using ClusterIt.Cms.Settings;
using ClusterIt.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Bulk;

/// <summary>One deed for many, with a report of each, and one way back for all. Each of the many carries the version that was looked at.</summary>
internal sealed class BulkController(ActOnMany act, UndoMany undo, BulkRuns runs, PublishedSettings settings) : OfficeController
{
    private const string Address = "/manager/sammelaktionen";

    [HttpPost($"{Address}/veroeffentlichung")]
    [Authorize(OfficePolicy.Publishers)]
    public Task<IActionResult> Publish(BulkForm form, CancellationToken ct) => RunAsync(new(BulkDeed.Publish), form, ct);

    [HttpPost($"{Address}/zuruecknahme")]
    [Authorize(OfficePolicy.Publishers)]
    public Task<IActionResult> Withdraw(BulkForm form, CancellationToken ct) => RunAsync(new(BulkDeed.Withdraw), form, ct);

    [HttpPost($"{Address}/papierkorb")]
    [Authorize(OfficePolicy.Publishers)]
    public Task<IActionResult> Trash(BulkForm form, CancellationToken ct) => RunAsync(new(BulkDeed.Trash), form, ct);

    [HttpPost($"{Address}/wiederherstellung")]
    [Authorize(OfficePolicy.Publishers)]
    public Task<IActionResult> Restore(BulkForm form, CancellationToken ct) => RunAsync(new(BulkDeed.Restore), form, ct);

    [HttpPost($"{Address}/verschiebung")]
    [Authorize(OfficePolicy.Publishers)]
    public async Task<IActionResult> Move(BulkForm form, CancellationToken ct)
    {
        if (form.Nach == BulkForm.AtTop)
            return await RunAsync(new(BulkDeed.Move), form, ct);
        return Guid.TryParse(form.Nach, out var under) ? await RunAsync(new(BulkDeed.Move, under), form, ct) : Refused(Onward(form.Zurueck), OfficeWords.Of("bulk.no-place"));
    }

    [HttpPost($"{Address}/thema")]
    public Task<IActionResult> AddTopic(BulkForm form, CancellationToken ct) => TagAsync(BulkDeed.AddTopic, form, ct);

    [HttpPost($"{Address}/thema/ende")]
    public Task<IActionResult> RemoveTopic(BulkForm form, CancellationToken ct) => TagAsync(BulkDeed.RemoveTopic, form, ct);

    [HttpGet($"{Address}/{{id:guid}}")]
    public async Task<IActionResult> Show(Guid id, string? zurueck, CancellationToken ct) => await runs.FindAsync(id, ct) is var (run, lines)
        ? View("Show", new BulkView(run, lines, Onward(zurueck), MayUndo(run.Deed)))
        : Done(OfficeCookie.Path, OfficeWords.Of("bulk.gone"));

    [HttpPost($"{Address}/{{id:guid}}/ruecknahme")]
    [BasedOnVersion]
    public async Task<IActionResult> Undo(Guid id, int version, string? zurueck, CancellationToken ct)
    {
        if (await runs.FindAsync(id, ct) is var (run, _) && !MayUndo(run.Deed))
            return Forbid();
        return await undo.RunAsync(id, version, Me, ct) switch
        {
            UndoMany.Outcome.Undone => Redirect(Report(id, zurueck)),
            UndoMany.Outcome.Stale => Refused(Report(id, zurueck), OfficeWords.Of("bulk.undone-already"), StatusCodes.Status412PreconditionFailed),
            UndoMany.Outcome.Missing => Done(OfficeCookie.Path, OfficeWords.Of("bulk.gone")),
        };
    }

    private async Task<IActionResult> TagAsync(BulkDeed deed, BulkForm form, CancellationToken ct) =>
        (await settings.ReadAsync(ct)).Settings.Topics.Any(topic => topic.Key == form.Thema)
            ? await RunAsync(new(deed, Topic: form.Thema!), form, ct)
            : Refused(Onward(form.Zurueck), OfficeWords.Of("bulk.no-topic"));

    private async Task<IActionResult> RunAsync(BulkOrder order, BulkForm form, CancellationToken ct)
    {
        if (form.Read() is not { } chosen)
            return Refused(Onward(form.Zurueck), OfficeWords.Of("bulk.unreadable"), StatusCodes.Status400BadRequest);
        var (outcome, run) = await act.RunAsync(order, chosen, Me, ct);
        return outcome switch
        {
            ActOnMany.Outcome.Reported => Redirect(Report(run, form.Zurueck)),
            ActOnMany.Outcome.NothingChosen => Refused(Onward(form.Zurueck), OfficeWords.Of("bulk.nothing-chosen")),
            ActOnMany.Outcome.TooMany => Refused(Onward(form.Zurueck), OfficeWords.Of("bulk.too-many", chosen.Count, ActOnMany.Most)),
        };
    }

    /// <summary>What takes a publisher to do takes one to take back.</summary>
    private bool MayUndo(BulkDeed deed) => deed is BulkDeed.AddTopic or BulkDeed.RemoveTopic || Me is Publisher;

    private string Report(Guid run, string? back) => $"{Address}/{run}?zurueck={Uri.EscapeDataString(Onward(back))}";
}
