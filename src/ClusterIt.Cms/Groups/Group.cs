using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Groups;

/// <summary>A working group ("Arbeitskreis").</summary>
[ContentType("group", Folder = "groups", Archive = "groups")]
public sealed record Group : ArticleBody
{
    [TextField(Required = true, Max = 600)]
    public string WorksOn { get; init; } = "";

    [ListField(Max = 5)]
    public IReadOnlyList<Speaker> Speakers { get; init; } = [];

    [TextField(Max = 160)]
    public string Rhythm { get; init; } = "";

    [TextField(Max = 400)]
    public string HowToJoin { get; init; } = "";

    [MarkdownField(Max = 4000)]
    public string Results { get; init; } = "";

    public override IEnumerable<Fault> Check(DateOnly today) =>
        Speakers.Select((speaker, index) => (speaker, index))
            .Where(pair => pair.speaker.ConsentOn is null)
            .Select(pair => new Fault($"speakers[{pair.index}].consentOn", Texts.Of("group.consent-missing", pair.speaker.Name)));

    protected override string OwnSummary => WorksOn;
}
