using ClusterIt.Cms.Content;
using Microsoft.Net.Http.Headers;

namespace ClusterIt.Web.Site.Cache;

/// <summary>An answer as it was made: status, headers, bytes, and what it was made of.</summary>
/// <param name="Status">Of HTTP.</param>
/// <param name="Headers">Its own; those of every answer are not among them.</param>
/// <param name="Bytes">Not compressed.</param>
/// <param name="Tags">What it was made of.</param>
/// <param name="Until">UTC; when the clock makes it wrong.</param>
/// <param name="Position">The outbox position that it is as fresh as.</param>
internal sealed record RenderedPage(int Status, IHeaderDictionary Headers, byte[] Bytes, IReadOnlySet<CacheTag> Tags, DateTime? Until, long Position)
{
    /// <summary>No page is so long; a sitemap of forty thousand addresses is.</summary>
    private const int Longest = 16 * 1024 * 1024;

    /// <summary>What says that something is not there, or elsewhere, is made for each who asks: there is no end of such addresses.</summary>
    public bool MayBeKept => Status == StatusCodes.Status200OK && Bytes.Length <= Longest && Headers.SetCookie.Count == 0
        && !(CacheControlHeaderValue.TryParse(Headers.CacheControl.ToString(), out var control) && (control.NoStore || control.Private));
}
