using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Posts;

internal sealed class PostProjection : IProjection
{
    public string Type => "post";

    public void Add(Db db, ContentItem item, Body body)
    {
        var post = (Post)body;
        db.PostEntries.Add(new PostEntry
        {
            ContentId = item.Id,
            Language = item.Language,
            Date = post.Date!.Value,
            Category = post.Category,
        });
    }

    public DateOnly? DateOf(Body body) => ((Post)body).Date;

    public Task RemoveAsync(Db db, Guid contentId, CancellationToken ct) =>
        db.PostEntries.Where(entry => entry.ContentId == contentId).ExecuteDeleteAsync(ct);
}
