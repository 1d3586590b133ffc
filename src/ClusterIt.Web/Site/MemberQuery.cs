using ClusterIt.Cms.Content;
using ClusterIt.Cms.Organisations;

namespace ClusterIt.Web.Site;

/// <summary>The members' filter as parameters of an address: German names, ASCII values. Unknown values are passed over.</summary>
internal static class MemberQuery
{
    public const string Land = "land";
    public const string Topic = "thema";
    public const string Size = "groesse";
    public const string Words = "q";

    /// <summary>Longer words than anybody means.</summary>
    private const int MaxWords = 80;

    public static MemberFilter Read(IQueryCollection query, IReadOnlyList<Cms.Settings.Topic> topics) => new(
        ChoiceNames.Find<Land>(query[Land]),
        topics.FirstOrDefault(topic => topic.Key == query[Topic])?.Key,
        ChoiceNames.Find<SizeClass>(query[Size]),
        TypedWords.Cut(query[Words].ToString(), MaxWords));

    public static string Write(MemberFilter filter)
    {
        var parameters = new List<string>();
        if (filter.Land is { } land)
            parameters.Add($"{Land}={LandNames.Key(land)}");
        if (filter.Topic is { } topic)
            parameters.Add($"{Topic}={topic}");
        if (filter.Size is { } size)
            parameters.Add($"{Size}={ChoiceNames.Of(size)}");
        if (filter.Words.Length > 0)
            parameters.Add($"{Words}={Uri.EscapeDataString(filter.Words)}");
        return string.Join('&', parameters);
    }
}
