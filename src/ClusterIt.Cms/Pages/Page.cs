using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Pages;

/// <summary>A page of the site's tree.</summary>
[ContentType("page", Folder = "pages")]
public sealed record Page : ArticleBody
{
    /// <summary>The chapter above the title, as in the brochure: "Öffentlichkeitsarbeit".</summary>
    [TextField(Max = 60)]
    public string Kicker { get; init; } = "";

    [TextField(Max = 600)]
    public string Standfirst { get; init; } = "";

    [ChoiceField(Aside = true)]
    public PageTemplate Template { get; init; }

    [FlagField(Aside = true)]
    public bool InMenu { get; init; }

    /// <summary>Shorter than the title where the menu is narrow.</summary>
    [TextField(Max = 24, Searchable = false, Aside = true)]
    public string MenuLabel { get; init; } = "";

    /// <summary>Which edition the text comes from; shown under it.</summary>
    [TextField(Max = 300, Searchable = false, Aside = true)]
    public string TextStatus { get; init; } = "";

    /// <summary>Who translated the page; a translation of our own says so.</summary>
    [TextField(Max = 200, Searchable = false, Aside = true)]
    public string TranslationNote { get; init; } = "";

    [FlagField(Aside = true)]
    public bool HiddenFromSearchEngines { get; init; }

    [BlocksField]
    public IReadOnlyList<Block> Margin { get; init; } = [];
}
