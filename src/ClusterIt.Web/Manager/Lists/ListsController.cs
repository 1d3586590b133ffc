using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Settings;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Manager.Bulk;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Lists;

/// <summary>All of one type, to look through, to do something to many, and to begin a new one.</summary>
internal sealed class ListsController(ContentList list, ContentTypes types, PageOutline outline, PublishedSettings settings, OfficeAccounts accounts) : OfficeController
{
    private const string Shelves = "^(seiten|meldungen|termine|kennzahlen|mitglieder|schaufenster|arbeitskreise)$";
    private const string TrashAddress = "/manager/papierkorb";

    [HttpGet($"/manager/{{shelf:regex({Shelves})}}")]
    public async Task<IActionResult> Show(string shelf, ListQuery query, CancellationToken ct)
    {
        var wanted = ContentShelf.Find(shelf)!;
        var rows = await list.ReadAsync(query.For(wanted.Type, Me.Key), ct);
        return View("Show", new ListView(wanted, query, rows, await accounts.AllAsync(ct), await BarAsync(wanted, query.OnPage(wanted.Address, rows.Page), ct)));
    }

    /// <summary>Nothing is made yet: the address says what it will be, and the first word that is kept begins it.</summary>
    [HttpGet($"/manager/{{shelf:regex({Shelves})}}/neu")]
    public IActionResult Begin(string shelf, Guid? unter, string? sprache)
    {
        var address = $"{ContentShelf.EditorOf(Guid.CreateVersion7())}?neu={ContentShelf.Find(shelf)!.Type}&sprache={(Languages.All.Contains(sprache) ? sprache : Languages.German)}";
        return Redirect(unter is { } parent ? $"{address}&unter={parent}" : address);
    }

    [HttpGet(TrashAddress)]
    public async Task<IActionResult> Trash(int seite, CancellationToken ct)
    {
        var rows = await list.ReadAsync(new ContentQuery(null) { State = ContentState.Trashed, Page = seite }, ct);
        return View("Trash", new TrashView(rows, new BulkBar($"{TrashAddress}?seite={rows.Page}", OfTrash: true, Me is Publisher, [], []), (await settings.ReadAsync(ct)).Settings.TrashDays));
    }

    private async Task<BulkBar> BarAsync(ContentShelf shelf, string back, CancellationToken ct)
    {
        var type = types[shelf.Type];
        var topics = type.Fields.Any(field => field.Kind is FieldKind.Tags) ? (await settings.ReadAsync(ct)).Settings.Topics : [];
        return new BulkBar(back, OfTrash: false, Me is Publisher, topics, type is { Addressable: true, Archive.Length: 0 } ? await PlacesAsync(ct) : []);
    }

    private async Task<IReadOnlyList<(string Language, Guid Id, string Title, string Path)>> PlacesAsync(CancellationToken ct)
    {
        var places = new List<(string, Guid, string, string)>();
        foreach (var language in Languages.All)
            places.AddRange((await outline.PlacesAsync(language, PageOutline.MostPlaces, ct)).Select(place => (language, place.Id, place.Title, place.Path)));
        return places;
    }
}
