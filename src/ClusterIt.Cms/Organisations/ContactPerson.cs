using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Organisations;

/// <summary>Somebody a visitor may write to. Shown only with recorded consent.</summary>
public sealed record ContactPerson
{
    [TextField(Required = true, Max = 120)]
    public string Name { get; init; } = "";

    [TextField(Max = 120)]
    public string Role { get; init; } = "";

    [TextField(Max = 160)]
    public string Email { get; init; } = "";

    [TextField(Max = 40)]
    public string Phone { get; init; } = "";

    /// <summary>The day on which the person agreed to be named here (Art. 7 (1) GDPR: consent must be provable).</summary>
    [DateField(Internal = true, IsPast = true)]
    public DateOnly? ConsentOn { get; init; }
}
