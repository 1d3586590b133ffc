using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Figures;

/// <summary>
/// One definition of a number, with its current value and the earlier ones. A number is never shown without its date
/// and source; where the source names no date, the note says so.
/// </summary>
[ContentType("figure", Folder = "figures", Addressable = false)]
public sealed record Figure : Body
{
    /// <summary>Whoever writes 5.600 people means no fraction.</summary>
    private const byte ThousandsByAPoint = 3;

    /// <summary>The label in English; a figure is one thing in both languages, so that values cannot drift apart.</summary>
    [TextField(Max = 110)]
    public string TitleEn { get; init; } = "";

    [ChoiceField]
    public FigureKind Kind { get; init; }

    [NumberField(Required = true, Searchable = true)]
    public decimal? Value { get; init; }

    [ChoiceField]
    public FigurePrecision Precision { get; init; }

    [TextField(Max = 40)]
    public string Unit { get; init; } = "";

    [TextField(Max = 40)]
    public string UnitEn { get; init; } = "";

    [AsOfField(Searchable = true)]
    public PartialDate? AsOf { get; init; }

    /// <summary>The date is inferred from a neighbouring figure, not printed beside this one.</summary>
    [FlagField]
    public bool AsOfInferred { get; init; }

    [TextField(Required = true, Max = 200)]
    public string Source { get; init; } = "";

    [LinkField]
    public LinkTarget? SourceLink { get; init; }

    /// <summary>The wording in the source, for the office.</summary>
    [TextField(Max = 300, Searchable = false)]
    public string Original { get; init; } = "";

    /// <summary>What is counted and what is left out.</summary>
    [TextField(Max = 300)]
    public string Scope { get; init; } = "";

    [TextField(Max = 400)]
    public string Note { get; init; } = "";

    [TextField(Max = 400)]
    public string NoteEn { get; init; } = "";

    [ChoiceField(Aside = true)]
    public IReadOnlyList<FigureArea> Area { get; init; } = [];

    /// <summary>The figure of which this one is a part ("davon …"); shown beneath it, never alone.</summary>
    [ReferenceField("figure", Aside = true)]
    public Guid? PartOf { get; init; }

    [DateField(Internal = true, Aside = true)]
    public DateOnly? NextReview { get; init; }

    /// <summary>Figures of one group stand together.</summary>
    [TextField(Max = 60, Aside = true)]
    public string Group { get; init; } = "";

    [TextField(Max = 60, Aside = true)]
    public string GroupEn { get; init; } = "";

    [NumberField(Min = 0, Max = 1000, Aside = true)]
    public int Order { get; init; }

    [ListField]
    public IReadOnlyList<FigureValue> History { get; init; } = [];

    /// <summary>As readers of one language see it; what the language has no words for is in German.</summary>
    public Figure In(string language) =>
        (language == Languages.English ? this with { Title = Or(TitleEn, Title), Unit = Or(UnitEn, Unit), Note = Or(NoteEn, Note), Group = Or(GroupEn, Group) } : this)
            with
        { TitleEn = "", UnitEn = "", NoteEn = "", GroupEn = "" };

    public override IEnumerable<Fault> Check(DateOnly today)
    {
        if (AsOf is null && Kind is not FigureKind.Year && string.IsNullOrWhiteSpace(Note))
            yield return new Fault("asOf", Texts.Of("figure.as-of-missing"));
        if (Kind is FigureKind.Year && Value is { } year && (year < 1900 || year > today.Year || year != decimal.Truncate(year)))
            yield return new Fault("value", Texts.Of("figure.no-year", today.Year));
        if (Kind is FigureKind.Count && Value is { Scale: ThousandsByAPoint })
            yield return new Fault("value", Texts.Of("figure.point-in-count", Value));
    }

    private static string Or(string wanted, string german) => wanted.Length > 0 ? wanted : german;
}
