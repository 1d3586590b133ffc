using ClusterIt.Cms.Content;
using ClusterIt.Cms.Settings;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Manager.Lists;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.History;

/// <summary>What was written before: looked through, compared, and brought back as a new draft.</summary>
internal sealed class HistoryController(ContentDrafts drafts, CompareBodies compare, RestoreRevision restore, PublishedSettings settings) : OfficeController
{
    private const string Address = $"{ContentShelf.One}/verlauf";

    [HttpGet(Address)]
    public async Task<IActionResult> Show(Guid id, string? zeige, CancellationToken ct)
    {
        if (await drafts.FindAsync(id, ct) is not { } draft)
            return Gone();
        var all = await drafts.HistoryAsync(id, ct);
        var isWhole = zeige == "alles";
        return View("Show", new HistoryView(draft, isWhole ? all : [.. all.Where(row => row.Kind is not RevisionKind.Autosave || row.Id == draft.RevisionId)], isWhole, (await settings.ReadAsync(ct)).Settings.HistoryDays));
    }

    /// <param name="id">The content.</param>
    /// <param name="a">The one revision.</param>
    /// <param name="b">The other; the older of the two stands first.</param>
    /// <param name="ct">Cancels.</param>
    [HttpGet($"{Address}/vergleich")]
    public async Task<IActionResult> Compare(Guid id, Guid a, Guid b, CancellationToken ct)
    {
        if (await drafts.FindAsync(id, ct, a) is not { } one || await drafts.FindAsync(id, ct, b) is not { } other)
            return Gone();
        var (before, after) = one.RevisionNumber <= other.RevisionNumber ? (one, other) : (other, one);
        return View("Compare", new ComparisonView(before, after, [.. (await compare.RunAsync(before.Body, after.Body, ct)).Select(WordDifferences.Of)]));
    }

    [HttpPost($"{Address}/wiederherstellung")]
    [BasedOnVersion]
    public async Task<IActionResult> Restore(Guid id, int version, [FromForm] Guid fassung, CancellationToken ct) =>
        (await restore.RunAsync(id, version, fassung, Me, ct)).Outcome switch
        {
            RestoreRevision.Outcome.Restored => Done(ContentShelf.EditorOf(id), OfficeWords.Of("history.restored")),
            RestoreRevision.Outcome.Stale => Stale(ContentShelf.EditorOf(id)),
            RestoreRevision.Outcome.RevisionMissing => Refused(ContentShelf.EditorOf(id), OfficeWords.Of("history.missing"), StatusCodes.Status404NotFound),
            RestoreRevision.Outcome.Missing or RestoreRevision.Outcome.Trashed => Gone(),
        };

    private RedirectResult Gone() => Done("/manager", OfficeWords.Of("edit.gone"));
}
