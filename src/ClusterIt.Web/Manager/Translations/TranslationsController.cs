using ClusterIt.Cms.Content;
using ClusterIt.Cms.Translations;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Manager.Lists;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Translations;

/// <summary>What is there in English, what is missing, and what the original has left behind.</summary>
internal sealed class TranslationsController(TranslationList list, ContentTypes types, BeginTranslation begin, FollowOriginal follow) : OfficeController
{
    public const string Address = "/manager/uebersetzungen";

    [HttpGet(Address)]
    public async Task<IActionResult> Show(string? art, string? zeige, int seite, CancellationToken ct)
    {
        var (type, state) = (types.Find(art ?? "") ?? types["page"], ChoiceNames.Find<TranslationState>(zeige ?? ""));
        return View("Show", new TranslationsView(await list.PageAsync(type.Key, Languages.English, state, seite, ct), type.Key, Languages.English, state));
    }

    /// <param name="id">The original.</param>
    /// <param name="version">Of it.</param>
    /// <param name="ct">Cancels.</param>
    [HttpPost($"{ContentShelf.One}/uebersetzung")]
    [BasedOnVersion]
    public async Task<IActionResult> Begin(Guid id, int version, CancellationToken ct)
    {
        var (outcome, translation) = await begin.RunAsync(id, version, Languages.English, Me, ct);
        return outcome switch
        {
            BeginTranslation.Outcome.Begun => Done(ContentShelf.EditorOf(translation), OfficeWords.Of("translations.begun")),
            BeginTranslation.Outcome.AlreadyThere => Done(ContentShelf.EditorOf(translation), OfficeWords.Of("translations.already")),
            BeginTranslation.Outcome.ArchiveMissing => Refused(Address, OfficeWords.Of("translations.no-archive")),
            BeginTranslation.Outcome.AddressTaken => Refused(Address, OfficeWords.Of("edit.slug-refused")),
            BeginTranslation.Outcome.Stale => Stale(Address),
            BeginTranslation.Outcome.Missing => Done(Address, OfficeWords.Of("edit.gone")),
        };
    }

    /// <param name="id">The translation.</param>
    /// <param name="version">Of it.</param>
    /// <param name="fassung">The original's revision that was looked at.</param>
    /// <param name="ct">Cancels.</param>
    [HttpPost($"{ContentShelf.One}/original")]
    [BasedOnVersion]
    public async Task<IActionResult> Follow(Guid id, int version, [FromForm] Guid fassung, CancellationToken ct) => await follow.RunAsync(id, version, fassung, Me, ct) switch
    {
        FollowOriginal.Outcome.Followed or FollowOriginal.Outcome.Unchanged => Done(ContentShelf.EditorOf(id), OfficeWords.Of("translations.followed")),
        FollowOriginal.Outcome.OtherRevision => Refused(ContentShelf.EditorOf(id), OfficeWords.Of("history.missing"), StatusCodes.Status404NotFound),
        FollowOriginal.Outcome.Stale => Stale(ContentShelf.EditorOf(id)),
        FollowOriginal.Outcome.Missing => Done(Address, OfficeWords.Of("edit.gone")),
    };
}
