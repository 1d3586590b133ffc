using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace ClusterIt.Web.Site.Cache;

/// <summary>The part of a query that pages look at.</summary>
internal static class PageQuery
{
    /// <summary>In this order. A parameter that a page reads and that is missing here would be answered with another's page; a test looks for such.</summary>
    public static readonly string[] Known = [SearchViews.Words, SearchViews.Kind, MemberQuery.Land, MemberQuery.Topic, MemberQuery.Size, Pagers.Parameter];

    /// <summary>Nobody types longer ones; they are answered, and not kept.</summary>
    private const int Longest = 400;

    /// <summary>So many queries are taken apart once: the same few are asked for again and again.</summary>
    private const int MostRemembered = 2048;
    private static readonly ConcurrentDictionary<string, string> Remembered = new(StringComparer.Ordinal);

    /// <summary>Null when the answer is not to be kept.</summary>
    public static string? Of(QueryString query)
    {
        if (!query.HasValue)
            return "";
        if (query.Value.Length > Longest)
            return null;
        if (Remembered.TryGetValue(query.Value, out var known))
            return known;
        if (Remembered.Count >= MostRemembered)
            Remembered.Clear();
        return Remembered[query.Value] = Read(query.Value);
    }

    private static string Read(string query)
    {
        var parameters = QueryHelpers.ParseQuery(query);
        var text = new StringBuilder();
        foreach (var name in Known)
        {
            if (parameters.TryGetValue(name, out var values))
                text.Append('&').Append(name).Append('=').Append(Uri.EscapeDataString(values.ToString()));
        }
        return text.ToString();
    }
}
