using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Groups;

/// <summary>Who speaks for a working group. Shown only with recorded consent.</summary>
public sealed record Speaker
{
    [TextField(Required = true, Max = 120)]
    public string Name { get; init; } = "";

    [TextField(Max = 160)]
    public string Company { get; init; } = "";

    /// <summary>The day on which the person agreed to be named here (Art. 7 (1) GDPR).</summary>
    [DateField(IsPast = true)]
    public DateOnly? ConsentOn { get; init; }
}
