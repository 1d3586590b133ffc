using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Posts;

/// <summary>News and press releases.</summary>
[ContentType("post", Folder = "posts", Archive = "news")]
public sealed record Post : ArticleBody
{
    [DateField(Required = true, Aside = true)]
    public DateOnly? Date { get; init; }

    [ChoiceField(Searchable = true, Aside = true)]
    public PostCategory Category { get; init; }

    [TextField(Max = 160, Aside = true)]
    public string Author { get; init; } = "";

    /// <summary>Whom journalists ask; a press release needs it. Phone and mail of the office stand beside it, from the settings.</summary>
    [TextField(Max = 300, Aside = true)]
    public string PressContact { get; init; } = "";

    /// <summary>The member the news comes from or is about.</summary>
    [ReferenceField("organisation", Aside = true)]
    public Guid? Organisation { get; init; }

    [ReferenceField("event", Aside = true)]
    public Guid? Event { get; init; }

    public override IEnumerable<Fault> Check(DateOnly today)
    {
        if (Category is PostCategory.PressRelease && string.IsNullOrWhiteSpace(PressContact))
            yield return new Fault("pressContact", Texts.Of("post.press-contact-missing"));
        if (Category is PostCategory.FromMembers && Organisation is null)
            yield return new Fault("organisation", Texts.Of("post.sender-missing"));
    }
}
