using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Showcases;

internal sealed class ShowcaseProjection : IProjection
{
    public string Type => "showcase";

    public void Add(Db db, ContentItem item, Body body)
    {
        var showcase = (Showcase)body;
        db.ShowcaseEntries.Add(new ShowcaseEntry
        {
            ContentId = item.Id,
            Language = item.Language,
            OrganisationId = showcase.Organisation!.Value,
            Year = showcase.Year,
        });
    }

    public Task RemoveAsync(Db db, Guid contentId, CancellationToken ct) =>
        db.ShowcaseEntries.Where(entry => entry.ContentId == contentId).ExecuteDeleteAsync(ct);
}
