using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Text;

namespace ClusterIt.Cms.Content;

/// <summary>
/// What no rule of a field forbids and readers stumble over all the same. It stands in the way of publishing as well, but whoever
/// may publish can say why it shall be so (goal N2).
/// </summary>
internal sealed class QualityCheck(ContentTypes types)
{
    private readonly BodyWalk walk = new(types);

    /// <param name="body">What would be shown.</param>
    /// <param name="language">Of it.</param>
    public IReadOnlyList<Fault> Faults(Body body, string language) =>
        [.. Summary(body), .. walk.Of(body).Where(at => !at.Field.IsEmpty(at.Owner)).SelectMany(at => Faults(at, language))];

    private static IEnumerable<Fault> Summary(Body body) => body is ArticleBody article && string.IsNullOrWhiteSpace(article.Summary)
        ? [Waivable("teaser", "quality.no-summary")]
        : [];

    private static IEnumerable<Fault> Faults(FieldValue at, string language) => (at.Field.Declaration, at.Value, at.Owner) switch
    {
        (MarkdownFieldAttribute, string markdown, _) => MarkdownFlaws.In(markdown, language).Select(flaw => Waivable(at.Path, Key(flaw.Kind, language), flaw.Words)),
        (TextFieldAttribute, string label, CallToActionBlock) when at.Field.Name == "label" && MarkdownFlaws.IsVague(label) => [Waivable(at.Path, "quality.vague-link", label)],
        (ListFieldAttribute, _, TableBlock { Rows: [{ Cells: var header }, ..] }) when header.Skip(1).Any(string.IsNullOrWhiteSpace) => [Waivable(at.Path, "quality.table-without-header")],
        _ => [],
    };

    private static string Key(TextFlawKind kind, string language) => kind switch
    {
        TextFlawKind.EmptyHeading => "quality.empty-heading",
        TextFlawKind.SkippedLevel => "quality.skipped-level",
        TextFlawKind.EmptyLink => "quality.empty-link",
        TextFlawKind.VagueLink => "quality.vague-link",
        TextFlawKind.TableWithoutHeader => "quality.table-without-header",
        TextFlawKind.OtherLanguage => language == Languages.German ? "quality.looks-english" : "quality.looks-german",
    };

    private static Fault Waivable(string path, string key, params object[] values) => new(path, Texts.Of(key, values), MayBeWaived: true);
}
