using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Organisations;

namespace ClusterIt.Web.Site;

internal static class LandNames
{
    public static string Of(Land land) => FieldTexts.Choice(land);

    /// <summary>For addresses and classes: <c>sachsen-anhalt</c>.</summary>
    public static string Key(Land land) => ChoiceNames.Of(land);
}
