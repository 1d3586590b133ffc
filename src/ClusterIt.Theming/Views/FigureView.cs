namespace ClusterIt.Theming.Views;

/// <summary>A figure. Number, label, date and source are one thing and are never shown apart.</summary>
public sealed record FigureView
{
    /// <summary>The anchor on the figures page.</summary>
    public required string Key { get; init; }

    /// <summary>Where it stands with its note and history.</summary>
    public required string Href { get; init; }

    public required string Label { get; init; }

    /// <summary>"rund", "mehr als" or nothing.</summary>
    public string Qualifier { get; init; } = "";

    /// <summary>As people read it: "5.600", "2009".</summary>
    public required string Number { get; init; }

    /// <summary>Empty where the label says it already.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Null where the source names none; the note then says so. A year needs none.</summary>
    public Day? AsOf { get; init; }

    /// <summary>The whole line under the number: "Stand: September 2019 (wie Mitgliederzahl)".</summary>
    public string AsOfText { get; init; } = "";

    public required string Source { get; init; }

    /// <summary>Where the source is named in another language than the page's.</summary>
    public string? SourceLanguage { get; init; }

    public Link? SourceLink { get; init; }

    public string Scope { get; init; } = "";

    public string Note { get; init; } = "";

    /// <summary>The figure of which this is a part; it stands beneath that one.</summary>
    public string? PartOf { get; init; }

    public string Group { get; init; } = "";

    /// <summary>One line to copy: value, date, source, address.</summary>
    public required string Citation { get; init; }

    /// <summary>All values with their own dates, newest first; empty where there is but one.</summary>
    public IReadOnlyList<FigurePoint> History { get; init; } = [];
}
