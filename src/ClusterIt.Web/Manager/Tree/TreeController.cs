using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Manager.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Tree;

/// <summary>The site's pages in their order, and how they are put into another one.</summary>
internal sealed class TreeController(PageOutline outline, ContentDrafts drafts, MoveContent move) : OfficeController
{
    private const string Address = "/manager/baum";
    private const string Place = $"{ContentShelf.One}/platz";

    [HttpGet(Address)]
    public async Task<IActionResult> Show(string? sprache, Guid? unter, int seite, CancellationToken ct)
    {
        var above = unter is { } id ? await drafts.FindAsync(id, ct) : null;
        var language = above?.Language ?? (Languages.All.Contains(sprache) ? sprache! : Languages.German);
        var page = Math.Max(1, seite);
        var (nodes, total) = await outline.ReadAsync(language, above?.Id, page, ct);
        return View("Show", new TreeView(language, above, nodes, total, page));
    }

    [HttpGet(Place)]
    public async Task<IActionResult> Choose(Guid id, CancellationToken ct) => await drafts.FindAsync(id, ct) is { Path: { } path } draft
        ? View("Place", new PlaceView(draft, [.. (await outline.PlacesAsync(draft.Language, PageOutline.MostPlaces, ct)).Where(place => place.Id != id && !place.Path.StartsWith($"{path}/", StringComparison.Ordinal))]))
        : Done("/manager", OfficeWords.Of("edit.gone"));

    /// <param name="id">The page.</param>
    /// <param name="version">It is based on.</param>
    /// <param name="unter">The page to lie under; none for the top.</param>
    /// <param name="stelle">Its place among the pages there, from 0; none for the end.</param>
    /// <param name="ct">Cancels before anything is moved.</param>
    [HttpPost(Place)]
    [Authorize(OfficePolicy.Publishers)]
    [BasedOnVersion]
    public async Task<IActionResult> Move(Guid id, int version, [FromForm] Guid? unter, [FromForm] int? stelle, CancellationToken ct)
    {
        var before = await drafts.FindAsync(id, ct);
        var place = await outline.PlaceOfAsync(id, ct);
        var answer = await move.RunAsync(id, version, unter, stelle, Me, ct);
        return answer.Outcome switch
        {
            MoveContent.Outcome.Moved => Moved(before!, place, answer.Version, await drafts.FindAsync(id, ct)),
            MoveContent.Outcome.ParentMissing => Refused(Address, OfficeWords.Of("tree.parent-missing")),
            MoveContent.Outcome.BelowItself => Refused(Address, OfficeWords.Of("tree.below-itself")),
            MoveContent.Outcome.OtherLanguageThanParent => Refused(Address, OfficeWords.Of("edit.other-language")),
            MoveContent.Outcome.ParentNotPublished => Refused(Address, OfficeWords.Of("tree.parent-not-published")),
            MoveContent.Outcome.Unmovable => Refused(Address, OfficeWords.Of("tree.unmovable")),
            MoveContent.Outcome.SlugMalformed or MoveContent.Outcome.SlugReserved => Refused(Address, OfficeWords.Of("tree.slug-refused")),
            MoveContent.Outcome.SlugTaken => Refused(Address, OfficeWords.Of("standing.slug-taken", before!.Slug)),
            MoveContent.Outcome.Stale => Stale(Address),
            MoveContent.Outcome.Missing or MoveContent.Outcome.Trashed => Done(Address, OfficeWords.Of("edit.gone")),
        };
    }

    private RedirectResult Moved(ContentDraft before, int place, int version, ContentDraft? after)
    {
        OfferUndo(new Undo($"{ContentShelf.EditorOf(before.Id)}/platz", version, before.ParentId, place));
        return Done(Onwards(after ?? before), OfficeWords.Of(before.Path == after?.Path ? "tree.ordered" : "tree.moved", before.Body.Title, after?.Path ?? ""));
    }

    private static string Onwards(ContentDraft page) => page.Language == Languages.German ? Address : $"{Address}?sprache={page.Language}";
}
