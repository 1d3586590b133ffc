using ClusterIt.Web.Accounts;
using ClusterIt.Web.Manager.Lists;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Presence;

/// <summary>Tells two who write at once of each other, before either is overtaken.</summary>
internal sealed class PresenceController(Presences presences) : OfficeController
{
    private const string Address = $"{ContentShelf.One}/anwesenheit";

    [HttpPost(Address)]
    public IActionResult Note(Guid id) => Json(presences.Note(id, Me));

    [HttpPost($"{Address}/ende")]
    public IActionResult Forget(Guid id)
    {
        presences.Forget(id, Me);
        return NoContent();
    }
}
