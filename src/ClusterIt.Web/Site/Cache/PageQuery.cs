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

    /// <summary>Null when the answer is not to be kept.</summary>
    public static string? Of(QueryString query)
    {
        if (!query.HasValue)
            return "";
        if (query.Value.Length > Longest)
            return null;
        var parameters = QueryHelpers.ParseQuery(query.Value);
        var text = new StringBuilder();
        foreach (var name in Known)
        {
            if (parameters.TryGetValue(name, out var values))
                text.Append('&').Append(name).Append('=').Append(Uri.EscapeDataString(values.ToString()));
        }
        return text.ToString();
    }
}
