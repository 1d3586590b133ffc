using ClusterIt.Theming.Blocks;

namespace ClusterIt.Theming.Views;

/// <summary>An event.</summary>
public sealed record EventView : SiteView
{
    public required string Title { get; init; }

    public required string Teaser { get; init; }

    public required string Kind { get; init; }

    public required Day Begins { get; init; }

    public required Day Ends { get; init; }

    public required string When { get; init; }

    public string Venue { get; init; } = "";

    /// <summary>Street, postal code and town as lines.</summary>
    public IReadOnlyList<string> AddressLines { get; init; } = [];

    public Link? OnlineAddress { get; init; }

    public string Organiser { get; init; } = "";

    /// <summary>Where to sign up, as long as one can.</summary>
    public Link? SignUp { get; init; }

    public Day? SignUpUntil { get; init; }

    /// <summary>The last moment to sign up has passed.</summary>
    public bool IsSignUpClosed { get; init; }

    public string Cost { get; init; } = "";

    public string Audience { get; init; } = "";

    public string Accessibility { get; init; } = "";

    public string Series { get; init; } = "";

    public bool Cancelled { get; init; }

    public string CancelReason { get; init; } = "";

    public bool IsPast { get; init; }

    /// <summary>The event as a file for a calendar; null when it is over.</summary>
    public Link? CalendarFile { get; init; }

    public Picture? Picture { get; init; }

    public IReadOnlyList<BlockView> Blocks { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Posts about it.</summary>
    public IReadOnlyList<PostCard> Reports { get; init; } = [];

    public required Link Archive { get; init; }

    public bool IsSample { get; init; }
}
