using ClusterIt.Cms.Content;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Manager.Editing;
using ClusterIt.Web.Manager.Editing.Form;
using ClusterIt.Web.Manager.Lists;
using ClusterIt.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Preview;

/// <summary>The real page in the real theme, before anybody else sees it: of what is kept, or of what is in the form just now.</summary>
[RequestSizeLimit(EditorForm.Largest)]
[RequestFormLimits(ValueCountLimit = EditorForm.MostValues, ValueLengthLimit = EditorForm.Largest)]
internal sealed class PreviewController(
    ContentTypes types, ContentDrafts drafts, DraftKeeping keeping, FormReader reader, DraftPages pages, SiteOptions options, TimeProvider clock) : OfficeController
{
    private const string Address = $"{ContentShelf.One}/vorschau";

    /// <param name="id">What is shown.</param>
    /// <param name="thema">A theme to look at it in, instead of the one in force.</param>
    /// <param name="chosen">The theme of this request.</param>
    /// <param name="services">Of this request.</param>
    /// <param name="ct">Cancels.</param>
    [HttpGet(Address)]
    public async Task<IActionResult> Show(Guid id, string? thema, [FromServices] ChosenTheme chosen, [FromServices] IServiceProvider services, CancellationToken ct)
    {
        chosen.Try(thema ?? "");
        return await drafts.FindAsync(id, ct) is { Path: not null } draft ? await PageAsync(draft, draft.Body, services, ct) : NotFound();
    }

    [HttpPost(Address)]
    public async Task<IActionResult> ShowTyped(Guid id, NewAs newAs, [FromServices] IServiceProvider services, CancellationToken ct)
    {
        var draft = await drafts.FindAsync(id, ct);
        if (types.Find(draft?.Type ?? newAs.Neu ?? "") is not { Addressable: true } type)
            return NotFound();
        var typed = await reader.ReadAsync(type, await Request.ReadFormAsync(ct), null, options.PublicUrl, ct);
        return await PageAsync(draft ?? await BeginningAsync(id, type, newAs, ct), typed.Body, services, ct);
    }

    private async Task<IActionResult> PageAsync(ContentDraft draft, Body body, IServiceProvider services, CancellationToken ct)
    {
        var page = await pages.MakeAsync(draft, body, services, ControllerContext, ct);
        FramedPages.Allow(Response);
        return page is null ? View("/Manager/Preview/Nothing.cshtml") : View(page.View, page.Model);
    }

    /// <summary>Where something would stand that is not kept yet.</summary>
    private async Task<ContentDraft> BeginningAsync(Guid id, ContentType type, NewAs newAs, CancellationToken ct)
    {
        var language = newAs.Language;
        var parentId = await keeping.ParentAsync(type, newAs, ct);
        var parent = parentId is { } above ? await drafts.FindAsync(above, ct) : null;
        return new ContentDraft
        {
            Id = id,
            Type = type.Key,
            Language = language,
            TranslationGroup = id,
            ParentId = parentId,
            Slug = "vorschau",
            Path = $"{(parent?.Path ?? Languages.Home(language)).TrimEnd('/')}/vorschau",
            Position = 0,
            State = ContentState.Draft,
            Version = 0,
            IsLive = false,
            IsSample = false,
            FirstPublishedAt = null,
            PublishedAt = null,
            PublishAt = null,
            WithdrawAt = null,
            PublishedRevisionId = null,
            SubmittedRevisionId = null,
            RevisionId = Guid.Empty,
            RevisionNumber = 0,
            SavedAt = clock.GetUtcNow().UtcDateTime,
            AuthorKey = Me.Key,
            AuthorName = Me.Name,
            Body = Beginnings.Of(type, default),
        };
    }
}
