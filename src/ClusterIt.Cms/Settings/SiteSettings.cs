using ClusterIt.Cms.Content;
using ClusterIt.Cms.Organisations;

namespace ClusterIt.Cms.Settings;

/// <summary>Who the site belongs to and what holds for all of it. Changed once, it changes on every page.</summary>
public sealed record SiteSettings
{
    public const int LeastTrashDays = 7;
    public const int MostTrashDays = 365;
    public const int LeastHistoryDays = 14;
    public const int MostHistoryDays = 3650;

    public string Name { get; init; } = "";

    public string ShortName { get; init; } = "";

    public string Slogan { get; init; } = "";

    public string SloganEn { get; init; } = "";

    public string Description { get; init; } = "";

    public string DescriptionEn { get; init; } = "";

    /// <summary>The year, such as 2009.</summary>
    public string Founded { get; init; } = "";

    public string Street { get; init; } = "";

    public string PostalCode { get; init; } = "";

    public string Town { get; init; } = "";

    /// <summary>What running text adds to the town: "b. Leipzig".</summary>
    public string TownNote { get; init; } = "";

    public Land? Land { get; init; }

    /// <summary>E.164, such as +4934298487820.</summary>
    public string Phone { get; init; } = "";

    public string Email { get; init; } = "";

    /// <summary>As printed: www.it-mitteldeutschland.de.</summary>
    public string Web { get; init; } = "";

    /// <summary>What the address and phone were last printed with.</summary>
    public PartialDate? ContactAsOf { get; init; }

    /// <summary>On what terms the figures may be used.</summary>
    public string FiguresLicence { get; init; } = "";

    /// <summary>The same for English readers; the German words stand in where it is empty.</summary>
    public string FiguresLicenceEn { get; init; } = "";

    /// <summary>The theme that the office has chosen, by the name of its folder; empty: the one that is configured.</summary>
    public string Theme { get; init; } = "";

    /// <summary>Days after which the trash lets go of what was put into it (goal M10).</summary>
    public int TrashDays { get; init; } = 30;

    /// <summary>Days for which the last draft of each day is kept after another took its place (goal M11).</summary>
    public int HistoryDays { get; init; } = 90;

    public IReadOnlyList<Topic> Topics { get; init; } = [];

    public string TopicLabel(string key, string language) =>
        Topics.FirstOrDefault(topic => topic.Key == key) is { } known
            ? language == Languages.English && known.LabelEn.Length > 0 ? known.LabelEn : known.Label
            : key;
}
