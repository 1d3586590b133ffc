using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Manager.Lists;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Finding;

/// <summary>Content by its title, for whoever wants to point at it.</summary>
internal sealed class FindingController(ContentList list) : OfficeController
{
    private const int Most = 8;

    /// <param name="wort">Of the title.</param>
    /// <param name="nur"><c>adressen</c> for what a link can lead to.</param>
    /// <param name="ct">Cancels.</param>
    [HttpGet("/manager/suche")]
    public async Task<IActionResult> Find(string? wort, string? nur, CancellationToken ct)
    {
        var found = await list.ReadAsync(new ContentQuery(null) { Words = wort ?? "" }, ct);
        return Json(found.Items.Where(row => nur != "adressen" || row.Path is not null).Take(Most).Select(row => new FoundTitle(row.Title, row.Path, FieldTexts.TypeLabel(row.Type), ContentShelf.EditorOf(row.Id))));
    }
}
