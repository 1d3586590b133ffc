using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Events;

/// <summary>Something that takes place. Times are what the clocks of Europe/Berlin show.</summary>
[ContentType("event", Folder = "events", Archive = "events")]
public sealed record Event : ArticleBody
{
    [ChoiceField(Searchable = true, Aside = true)]
    public EventKind Kind { get; init; }

    [MomentField(Required = true)]
    public DateTime? Begins { get; init; }

    /// <summary>With <see cref="AllDay"/>, the last day of the event.</summary>
    [MomentField(Required = true)]
    public DateTime? Ends { get; init; }

    [FlagField]
    public bool AllDay { get; init; }

    [TextField(Max = 120)]
    public string Venue { get; init; } = "";

    [TextField(Max = 120)]
    public string Street { get; init; } = "";

    [TextField(Max = 5, Pattern = "^[0-9]{5}$")]
    public string PostalCode { get; init; } = "";

    [TextField(Max = 80)]
    public string Town { get; init; } = "";

    [LinkField]
    public LinkTarget? OnlineAddress { get; init; }

    [TextField(Max = 160)]
    public string Organiser { get; init; } = "";

    [LinkField]
    public LinkTarget? SignUp { get; init; }

    [MomentField(NeedsTime = true)]
    public DateTime? SignUpUntil { get; init; }

    [TextField(Max = 120)]
    public string Cost { get; init; } = "";

    [TextField(Max = 160)]
    public string Audience { get; init; } = "";

    /// <summary>Steps, lifts, sign language: what people need to know before they come.</summary>
    [TextField(Max = 300)]
    public string Accessibility { get; init; } = "";

    [TextField(Max = 80, Aside = true)]
    public string Series { get; init; } = "";

    [FlagField(Aside = true)]
    public bool Cancelled { get; init; }

    [TextField(Max = 300, Aside = true)]
    public string CancelReason { get; init; } = "";

    public override IEnumerable<Fault> Check(DateOnly today)
    {
        if (Begins is { } begins && Ends is { } ends && (AllDay ? ends.Date < begins.Date : ends <= begins))
            yield return new Fault("ends", Texts.Of("event.ends-before-it-begins"));
        if (SignUpUntil > Begins)
            yield return new Fault("signUpUntil", Texts.Of("event.sign-up-after-begin"));
        if (Cancelled && string.IsNullOrWhiteSpace(CancelReason))
            yield return new Fault("cancelReason", Texts.Of("event.cancel-reason-missing"));
        if (string.IsNullOrWhiteSpace(Town) && OnlineAddress is null)
            yield return new Fault("town", Texts.Of("event.place-missing"));
    }
}
