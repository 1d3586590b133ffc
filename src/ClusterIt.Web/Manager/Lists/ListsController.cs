using ClusterIt.Cms.Content;
using ClusterIt.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Lists;

/// <summary>All of one type, to look through and to begin a new one.</summary>
internal sealed class ListsController(ContentList list) : OfficeController
{
    private const string Shelves = "^(seiten|meldungen|termine|kennzahlen|mitglieder|schaufenster|arbeitskreise)$";

    [HttpGet($"/manager/{{shelf:regex({Shelves})}}")]
    public async Task<IActionResult> Show(string shelf, ListQuery query, CancellationToken ct)
    {
        var wanted = ContentShelf.Find(shelf)!;
        return View("Show", new ListView(wanted, query, await list.ReadAsync(query.For(wanted.Type, Me.Key), ct)));
    }

    /// <summary>Nothing is made yet: the address says what it will be, and the first word that is kept begins it.</summary>
    [HttpGet($"/manager/{{shelf:regex({Shelves})}}/neu")]
    public IActionResult Begin(string shelf, Guid? unter, string? sprache)
    {
        var address = $"{ContentShelf.EditorOf(Guid.CreateVersion7())}?neu={ContentShelf.Find(shelf)!.Type}&sprache={(Languages.All.Contains(sprache) ? sprache : Languages.German)}";
        return Redirect(unter is { } parent ? $"{address}&unter={parent}" : address);
    }

    [HttpGet("/manager/papierkorb")]
    public async Task<IActionResult> Trash(int seite, CancellationToken ct) =>
        View("Trash", await list.ReadAsync(new ContentQuery(null) { State = ContentState.Trashed, Page = seite }, ct));
}
