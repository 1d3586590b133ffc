using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Organisations;

/// <summary>A member company. Its title is the registered name. One that leaves the association is withdrawn: hidden, not deleted.</summary>
[ContentType("organisation", Folder = "organisations", Archive = "members")]
public sealed record Organisation : ArticleBody
{
    [TextField(Max = 40, Searchable = false)]
    public string LegalForm { get; init; } = "";

    [ChoiceField(Required = true, Searchable = true)]
    public Land? Land { get; init; }

    [TextField(Required = true, Max = 80)]
    public string Town { get; init; } = "";

    [TextField(Max = 5, Pattern = "^[0-9]{5}$")]
    public string PostalCode { get; init; } = "";

    [ChoiceField(Aside = true)]
    public SizeClass? Size { get; init; }

    [NumberField(Min = 1800, Max = 2200, IsPastYear = true, Aside = true)]
    public int? Founded { get; init; }

    [NumberField(Min = 2009, Max = 2200, IsPastYear = true, Aside = true)]
    public int? MemberSince { get; init; }

    [LinkField]
    public LinkTarget? Website { get; init; }

    [ImageField(Searchable = false)]
    public ImageUse? Logo { get; init; }

    /// <summary>For dark backgrounds; the other logo stands in where it is missing.</summary>
    [ImageField(Searchable = false)]
    public ImageUse? LogoDark { get; init; }

    /// <summary>One paragraph that says what the company does.</summary>
    [TextField(Required = true, Min = 20, Max = 300)]
    public string ShortText { get; init; } = "";

    [LinkField]
    public LinkTarget? JobsPage { get; init; }

    [ListField(Max = 5)]
    public IReadOnlyList<ContactPerson> Contacts { get; init; } = [];

    public override IEnumerable<Fault> Check(DateOnly today)
    {
        if (Website is { } website && !website.Value.StartsWith("https://", StringComparison.Ordinal))
            yield return new Fault("website", Texts.Of("organisation.website-https"));
        foreach (var (contact, index) in Contacts.Select((contact, index) => (contact, index)))
        {
            if (contact.ConsentOn is null)
                yield return new Fault($"contacts[{index}].consentOn", Texts.Of("organisation.consent-missing", contact.Name));
        }
    }

    protected override string OwnSummary => ShortText;
}
