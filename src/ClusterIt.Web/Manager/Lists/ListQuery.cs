using System.Globalization;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Text;

namespace ClusterIt.Web.Manager.Lists;

/// <summary>What a list is asked for in its address. What nobody understands counts as not said.</summary>
internal sealed class ListQuery
{
    /// <summary>Words of the title.</summary>
    public string? Suche { get; init; }

    public string? Zustand { get; init; }

    public string? Sprache { get; init; }

    /// <summary>Who wrote on it last: <see cref="Me"/>, or the key of somebody.</summary>
    public string? Von { get; init; }

    /// <summary>The first day on which it was written on last.</summary>
    public DateOnly? Ab { get; init; }

    /// <summary>The last one.</summary>
    public DateOnly? Bis { get; init; }

    /// <summary>Lines on a page.</summary>
    public int Je { get; init; }

    public string? Sortierung { get; init; }

    public int Seite { get; init; } = 1;

    public const string Me = "ich";

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Suche) || State is not null || Language is not null || !string.IsNullOrEmpty(Von) || Ab is not null || Bis is not null;

    public ContentState? State => ChoiceNames.Find<ContentState>(Zustand) is { } state and not ContentState.Trashed ? state : null;

    public string? Language => Languages.All.Contains(Sprache) ? Sprache : null;

    public ContentSort Sort => ChoiceNames.Find<ContentSort>(Sortierung?.TrimStart('-')) ?? ContentSort.Changed;

    public bool Reversed => Sortierung?.StartsWith('-') is true;

    public int PerPage => Je == ContentList.MostPerPage ? Je : ContentList.PerPage;

    public ContentQuery For(string type, string me) => new(type)
    {
        Words = Suche ?? "",
        State = State,
        Language = Language,
        AuthorKey = Von == Me ? me : string.IsNullOrEmpty(Von) ? null : Von,
        From = Ab is { } first ? BerlinTime.ToUtc(first.ToDateTime(TimeOnly.MinValue)) : null,
        Until = Bis is { } last && last < DateOnly.MaxValue ? BerlinTime.ToUtc(last.AddDays(1).ToDateTime(TimeOnly.MinValue)) : null,
        PerPage = PerPage,
        Sort = Sort,
        Reversed = Reversed,
        Page = Seite,
    };

    /// <summary>The same list, ordered by a column; a second time, the other way round.</summary>
    public string By(string address, ContentSort sort) => To(address, sort, sort == Sort && !Reversed, 1, PerPage);

    public string OnPage(string address, int page) => To(address, Sort, Reversed, page, PerPage);

    public string With(string address, int perPage) => To(address, Sort, Reversed, 1, perPage);

    private string To(string address, ContentSort sort, bool reversed, int page, int perPage)
    {
        var said = new List<string>();
        Say("suche", Suche);
        Say("zustand", State is { } state ? ChoiceNames.Of(state) : null);
        Say("sprache", Language);
        Say("von", Von);
        Say("ab", Ab?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Say("bis", Bis?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Say("je", perPage == ContentList.PerPage ? null : perPage.ToString(CultureInfo.InvariantCulture));
        Say("sortierung", sort == ContentSort.Changed && !reversed ? null : $"{(reversed ? "-" : "")}{ChoiceNames.Of(sort)}");
        Say("seite", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null);
        return said.Count == 0 ? address : $"{address}?{string.Join('&', said)}";

        void Say(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
                said.Add($"{name}={Uri.EscapeDataString(value)}");
        }
    }
}
