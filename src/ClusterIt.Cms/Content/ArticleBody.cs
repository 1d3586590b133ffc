using System.Text.Json.Serialization;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content;

/// <summary>What everything with a public page of its own has in common.</summary>
public abstract record ArticleBody : Body
{
    /// <summary>Shown in lists, feeds and previews.</summary>
    [TextField(Max = 200)]
    public string Teaser { get; init; } = "";

    /// <summary>For search engines; the teaser stands in where it is missing.</summary>
    [TextField(Min = 50, Max = 160, Aside = true)]
    public string Description { get; init; } = "";

    [ImageField]
    public ImageUse? Picture { get; init; }

    [TagsField(Aside = true)]
    public IReadOnlyList<string> Topics { get; init; } = [];

    [BlocksField]
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>What search engines show below the title: the description, or the teaser, or what the type has instead; empty where there is none.</summary>
    [JsonIgnore]
    public string Summary => Description.Length > 0 ? Description : Teaser.Length > 0 ? Teaser : OwnSummary;

    /// <summary>A field of the type that says in short what it is about.</summary>
    [JsonIgnore]
    protected virtual string OwnSummary => "";
}
