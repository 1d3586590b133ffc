using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Showcases;

/// <summary>Something a member company has made.</summary>
[ContentType("showcase", Folder = "showcases", Archive = "showcases")]
public sealed record Showcase : ArticleBody
{
    [ReferenceField("organisation", Required = true)]
    public Guid? Organisation { get; init; }

    [TextField(Required = true, Min = 20, Max = 600)]
    public string WhatWasMade { get; init; } = "";

    [TextField(Max = 300)]
    public string ForWhom { get; init; } = "";

    [TextField(Max = 400)]
    public string Result { get; init; } = "";

    /// <summary>The result as a number with its unit, such as "38 %", where there is one.</summary>
    [TextField(Max = 40)]
    public string ResultFigure { get; init; } = "";

    [TextField(Max = 120)]
    public string ResultFigureLabel { get; init; } = "";

    [ListField(Max = 12)]
    public IReadOnlyList<GalleryImage> Pictures { get; init; } = [];

    [LinkField(Aside = true)]
    public LinkTarget? Link { get; init; }

    [NumberField(Min = 1990, Max = 2200, IsPastYear = true, Aside = true)]
    public int? Year { get; init; }

    protected override string OwnSummary => WhatWasMade;
}
