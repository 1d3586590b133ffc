using System.Globalization;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Text;

namespace ClusterIt.Cms.Content;

/// <summary>
/// The words of a body that a search should find, read off the declarations: titles, texts, captions, the alternative texts
/// of pictures, the names of Länder and topics; no addresses, no markup.
/// </summary>
public sealed class SearchText(ContentTypes types)
{
    private readonly BodyWalk walk = new(types);

    /// <summary>In the order of the body, one field a line; the title comes first.</summary>
    /// <param name="body">What is looked in.</param>
    /// <param name="culture">The language of its readers.</param>
    /// <param name="topic">A topic's key to the name that readers see.</param>
    public string Of(Body body, CultureInfo culture, Func<string, string> topic) =>
        string.Join('\n', walk.Of(body).SelectMany(at => Words(at, culture, topic)).Select(PlainText.WithoutSoftHyphens).Where(words => !string.IsNullOrWhiteSpace(words)));

    private static IEnumerable<string> Words(FieldValue at, CultureInfo culture, Func<string, string> topic) => (at.Field.Kind, at.Value) switch
    {
        _ when !at.Field.Declaration.Searchable => [],
        (FieldKind.Markdown, string markdown) => [MarkdownText.ToPlainText(markdown, culture)],
        (FieldKind.Image, ImageUse { Decorative: false } image) => [image.Alt],
        (FieldKind.Choice, Enum choice) => [FieldTexts.Choice(choice, culture)],
        (FieldKind.Number, decimal number) => [number.ToString(IsYear(number) ? "0" : "#,0.##", culture)],
        (FieldKind.AsOf, PartialDate date) => [$"{at.Field.Label}: {date.Named(culture)}"],
        (FieldKind.Tags, IEnumerable<string> keys) => keys.Select(topic),
        (_, string text) => [text],
        (_, IEnumerable<string> texts) => texts,
        _ => [],
    };

    /// <summary>A year is never grouped (DIN 5008).</summary>
    private static bool IsYear(decimal number) => number is >= 1900 and <= 2200 && number == decimal.Truncate(number);
}
