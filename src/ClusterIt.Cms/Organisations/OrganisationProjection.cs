using System.Globalization;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Text;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Organisations;

internal sealed class OrganisationProjection : IProjection
{
    public string Type => "organisation";

    public void Add(Db db, ContentItem item, Body body)
    {
        var organisation = (Organisation)body;
        db.OrganisationEntries.Add(new OrganisationEntry
        {
            ContentId = item.Id,
            Language = item.Language,
            Land = organisation.Land!.Value,
            Size = organisation.Size,
            SortKey = TextFold.ForSorting(organisation.Title),
            Words = TextFold.ForMatching($"{organisation.Title} {organisation.Town} {FieldTexts.Choice(organisation.Land.Value, CultureInfo.GetCultureInfo(item.Language))} {organisation.ShortText}"),
        });
    }

    public Task RemoveAsync(Db db, Guid contentId, CancellationToken ct) =>
        db.OrganisationEntries.Where(entry => entry.ContentId == contentId).ExecuteDeleteAsync(ct);
}
