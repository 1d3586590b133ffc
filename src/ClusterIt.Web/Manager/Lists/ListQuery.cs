using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Manager.Lists;

/// <summary>What a list is asked for in its address. What nobody understands counts as not said.</summary>
internal sealed class ListQuery
{
    /// <summary>Words of the title.</summary>
    public string? Suche { get; init; }

    public string? Zustand { get; init; }

    public string? Sprache { get; init; }

    /// <summary>"ich" shows what the reader wrote on last.</summary>
    public string? Von { get; init; }

    public string? Sortierung { get; init; }

    public int Seite { get; init; } = 1;

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Suche) || State is not null || Language is not null || IsMine;

    public ContentState? State => ChoiceNames.Find<ContentState>(Zustand) is { } state and not ContentState.Trashed ? state : null;

    public string? Language => Languages.All.Contains(Sprache) ? Sprache : null;

    public bool IsMine => Von == "ich";

    public ContentSort Sort => ChoiceNames.Find<ContentSort>(Sortierung?.TrimStart('-')) ?? ContentSort.Changed;

    public bool Reversed => Sortierung?.StartsWith('-') is true;

    public ContentQuery For(string type, string me) => new(type)
    {
        Words = Suche ?? "",
        State = State,
        Language = Language,
        AuthorKey = IsMine ? me : null,
        Sort = Sort,
        Reversed = Reversed,
        Page = Seite,
    };

    /// <summary>The same list, ordered by a column; a second time, the other way round.</summary>
    public string By(string address, ContentSort sort) => To(address, sort, sort == Sort && !Reversed, 1);

    public string OnPage(string address, int page) => To(address, Sort, Reversed, page);

    private string To(string address, ContentSort sort, bool reversed, int page)
    {
        var said = new List<string>();
        Say("suche", Suche);
        Say("zustand", State is { } state ? ChoiceNames.Of(state) : null);
        Say("sprache", Language);
        Say("von", IsMine ? "ich" : null);
        Say("sortierung", sort == ContentSort.Changed && !reversed ? null : $"{(reversed ? "-" : "")}{ChoiceNames.Of(sort)}");
        Say("seite", page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
        return said.Count == 0 ? address : $"{address}?{string.Join('&', said)}";

        void Say(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
                said.Add($"{name}={Uri.EscapeDataString(value)}");
        }
    }
}
