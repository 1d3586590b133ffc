using System.Globalization;
using ClusterIt.Cms.Content;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

internal static class Pagers
{
    /// <summary>The parameter that holds the page's number.</summary>
    public const string Parameter = "seite";

    /// <param name="list">The page of the list that is shown.</param>
    /// <param name="path">Its address.</param>
    /// <param name="query">Other parameters in force, without question mark.</param>
    public static Pager Of<T>(ListPage<T> list, string path, string query = "") => new(
        list.Page, list.Pages,
        list.Page > 1 ? Address(path, query, list.Page - 1) : null,
        list.Page < list.Pages ? Address(path, query, list.Page + 1) : null);

    /// <summary>The page of the list that a request asks for.</summary>
    public static int Number(IQueryCollection query) =>
        int.TryParse(query[Parameter], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;

    private static string Address(string path, string query, int page)
    {
        var parameters = new List<string>();
        if (query.Length > 0)
            parameters.Add(query);
        if (page > 1)
            parameters.Add($"{Parameter}={page.ToString(CultureInfo.InvariantCulture)}");
        return parameters.Count == 0 ? path : $"{path}?{string.Join('&', parameters)}";
    }
}
