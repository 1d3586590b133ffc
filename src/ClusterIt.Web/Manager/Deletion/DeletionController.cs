using ClusterIt.Cms.Content;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Manager.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Deletion;

/// <summary>The one deed that cannot be taken back, and so the one that asks first.</summary>
[Authorize(OfficePolicy.Administrators)]
internal sealed class DeletionController(ContentDrafts drafts, DeleteForGood delete) : OfficeController
{
    private const string Address = $"{ContentShelf.One}/loeschung";
    private const string Trash = "/manager/papierkorb";

    [HttpGet(Address)]
    public async Task<IActionResult> Ask(Guid id, CancellationToken ct) =>
        await drafts.FindAsync(id, ct) is { State: ContentState.Trashed } draft ? View("Delete", draft) : Done(Trash, OfficeWords.Of("edit.gone"));

    [HttpPost(Address)]
    [BasedOnVersion]
    public async Task<IActionResult> Delete(Guid id, int version, CancellationToken ct) => (await delete.RunAsync(id, version, Me, ct)).Outcome switch
    {
        DeleteForGood.Outcome.Deleted => Done(Trash, OfficeWords.Of("delete.deleted")),
        DeleteForGood.Outcome.NotTrashed => Refused(Trash, OfficeWords.Of("delete.not-trashed")),
        DeleteForGood.Outcome.TrashedWithParent => Refused(Trash, OfficeWords.Of("delete.with-parent")),
        DeleteForGood.Outcome.HoldsOtherTrash => Refused(Trash, OfficeWords.Of("delete.holds-other")),
        DeleteForGood.Outcome.Stale => Stale(Trash),
        DeleteForGood.Outcome.Missing => Done(Trash, OfficeWords.Of("edit.gone")),
    };
}
