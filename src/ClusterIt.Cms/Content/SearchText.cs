using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Text;

namespace ClusterIt.Cms.Content;

/// <summary>The words of a body that a search should find, read off the declarations: titles, texts, captions, the alternative texts of pictures; no addresses, no numbers, no markup.</summary>
public sealed class SearchText(ContentTypes types)
{
    private readonly BodyWalk walk = new(types);

    /// <summary>In the order of the body, one field a line; the title comes first.</summary>
    public string Of(Body body) =>
        string.Join('\n', walk.Of(body).SelectMany(Words).Select(PlainText.WithoutSoftHyphens).Where(words => !string.IsNullOrWhiteSpace(words)));

    private static IEnumerable<string> Words(FieldValue at) => (at.Field.Kind, at.Value) switch
    {
        (FieldKind.Markdown, string markdown) => [MarkdownText.ToPlainText(markdown)],
        (FieldKind.Image, ImageUse { Decorative: false } image) => [image.Alt],
        (_, string text) when at.Field.Declaration.Searchable => [text],
        (_, IEnumerable<string> texts) when at.Field.Declaration.Searchable => texts,
        _ => [],
    };
}
