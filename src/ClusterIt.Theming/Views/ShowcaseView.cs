using ClusterIt.Theming.Blocks;

namespace ClusterIt.Theming.Views;

/// <summary>A showcase.</summary>
public sealed record ShowcaseView : SiteView
{
    public required string Title { get; init; }

    public required string Teaser { get; init; }

    public required MemberCard Organisation { get; init; }

    public required string WhatWasMade { get; init; }

    public string ForWhom { get; init; } = "";

    public string Result { get; init; } = "";

    public string ResultFigure { get; init; } = "";

    public string ResultFigureLabel { get; init; } = "";

    public string Year { get; init; } = "";

    public Link? Link { get; init; }

    public Picture? Picture { get; init; }

    public IReadOnlyList<GalleryPicture> Pictures { get; init; } = [];

    public IReadOnlyList<BlockView> Blocks { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<ShowcaseCard> More { get; init; } = [];

    public required Link Archive { get; init; }

    public bool IsSample { get; init; }
}
