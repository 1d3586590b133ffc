using ClusterIt.Cms.Content;
using ClusterIt.Cms.Organisations;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>The three Länder with their members, each a way into the directory.</summary>
internal static class LandCounts
{
    /// <param name="site">Whose words are used.</param>
    /// <param name="perLand">Members per Land.</param>
    /// <param name="directory">The directory's address.</param>
    /// <param name="filter">What it is narrowed to already; a Land keeps the rest of it.</param>
    public static IReadOnlyList<LandCount> Of(SiteContext site, IReadOnlyDictionary<Land, int> perLand, string directory, MemberFilter filter) =>
        [.. Enum.GetValues<Land>().Select(land => Of(site, land, perLand.GetValueOrDefault(land), directory, filter))];

    private static LandCount Of(SiteContext site, Land land, int members, string directory, MemberFilter filter)
    {
        var isCurrent = filter.Land == land;
        var query = MemberQuery.Write(filter with { Land = isCurrent ? null : land });
        var href = query.Length > 0 ? $"{directory}?{query}" : directory;
        return new LandCount(LandNames.Key(land), LandNames.Of(land), members, site.Words.Count("site.members", members), href, isCurrent, site.IsGerman ? null : Languages.German);
    }
}
