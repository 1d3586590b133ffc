using System.Globalization;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Posts;
using ClusterIt.Cms.Text;

namespace ClusterIt.Web.Site;

/// <summary>When a post was published and changed, in the same words for pages, feeds and search engines.</summary>
internal static class PostDates
{
    /// <summary>The date that the office gave; with the time of day where it was published on that day, at its beginning where it was entered later.</summary>
    public static DateTimeOffset Published(Live<Post> post)
    {
        var entered = BerlinTime.FromUtc(post.FirstPublishedAt);
        var date = post.Body.Date!.Value;
        return BerlinTime.WithOffset(DateOnly.FromDateTime(entered) == date ? entered : date.ToDateTime(TimeOnly.MinValue));
    }

    /// <summary>What was published once and never again was not modified.</summary>
    public static DateTimeOffset Modified(Live<Post> post) =>
        post.PublishedAt == post.FirstPublishedAt ? Published(post) : new DateTimeOffset(DateTime.SpecifyKind(post.PublishedAt, DateTimeKind.Utc));

    /// <summary>RFC 3339, with the distance from UTC.</summary>
    public static string Machine(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
