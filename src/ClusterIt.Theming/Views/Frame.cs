namespace ClusterIt.Theming.Views;

/// <summary>Everything around the content of a page.</summary>
public sealed record Frame
{
    /// <summary><c>de</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The theme's name, which is also its folder below <c>/_themes</c>.</summary>
    public required string Theme { get; init; }

    public required Head Head { get; init; }

    public required Association Association { get; init; }

    public required string HomeHref { get; init; }

    /// <summary>True on a home page, where the logo is no link and breadcrumbs are not shown.</summary>
    public bool IsHome { get; init; }

    public required IReadOnlyList<MenuItem> MainMenu { get; init; }

    /// <summary>The pages of the section that is being read, for a second menu; empty outside of sections.</summary>
    public IReadOnlyList<MenuItem> SectionMenu { get; init; } = [];

    /// <summary>From the home page down to the page itself, which comes last.</summary>
    public required IReadOnlyList<Link> Breadcrumbs { get; init; }

    public required IReadOnlyList<LanguageLink> Languages { get; init; }

    /// <summary>Where the search is.</summary>
    public required string SearchHref { get; init; }

    /// <summary>"Mitglied werden", where the language has the page.</summary>
    public Link? Join { get; init; }

    /// <summary>Contact, legal notice, privacy, accessibility.</summary>
    public required IReadOnlyList<Link> FooterLinks { get; init; }

    /// <summary>The site's feeds and calendar.</summary>
    public required IReadOnlyList<Link> FeedLinks { get; init; }

    /// <summary>Words of the interface in the page's language.</summary>
    public required IWords Words { get; init; }

    /// <summary>The site holds invented examples; the theme says so on every page that shows one.</summary>
    public bool ShowsSamples { get; init; }

    /// <summary>Something that whoever reads must know about this page, as that it is a preview; the theme says it before everything else. Empty as a rule.</summary>
    public string Notice { get; init; } = "";
}
