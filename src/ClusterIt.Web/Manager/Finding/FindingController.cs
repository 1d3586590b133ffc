using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Finding;

/// <summary>Content by its title, for whoever wants to point at it.</summary>
internal sealed class FindingController(ContentList list) : OfficeController
{
    private const int Most = 8;

    [HttpGet("/manager/suche")]
    public async Task<IActionResult> Find(string? wort, CancellationToken ct)
    {
        var found = await list.ReadAsync(new ContentQuery(null) { Words = wort ?? "" }, ct);
        return Json(found.Items.Where(row => row.Path is not null).Take(Most).Select(row => new FoundTitle(row.Title, row.Path!, FieldTexts.TypeLabel(row.Type))));
    }
}
