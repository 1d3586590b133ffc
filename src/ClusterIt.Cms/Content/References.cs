using System.Text.RegularExpressions;
using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content;

/// <summary>What a body points at: references, pictures, files, link fields and the links inside Markdown.</summary>
internal sealed partial class References(ContentTypes types)
{
    private readonly BodyWalk walk = new(types);

    public IEnumerable<FoundReference> In(Body body) =>
        walk.Of(body).SelectMany(At).Distinct();

    private static IEnumerable<FoundReference> At(FieldValue at) => (at.Field.Kind, at.Value) switch
    {
        (FieldKind.Reference, Guid id) => [new(ReferenceKind.Content, id, at.Path)],
        (FieldKind.Reference, IEnumerable<Guid> ids) => ids.Select(id => new FoundReference(ReferenceKind.Content, id, at.Path)),
        (FieldKind.Image, ImageUse image) => [new(ReferenceKind.Media, image.Media, at.Path, (image.FocusX, image.FocusY))],
        (FieldKind.File, Guid id) => [new(ReferenceKind.Media, id, at.Path)],
        (FieldKind.Link, LinkTarget target) => Target(target, at.Path),
        (FieldKind.Markdown, string markdown) => InMarkdown(markdown).SelectMany(target => Target(target, at.Path)),
        _ => [],
    };

    private static IEnumerable<LinkTarget> InMarkdown(string markdown) =>
        MarkdownTarget().Matches(markdown)
            .Select(match => LinkTarget.TryParse(match.Value, out var target) ? target : null)
            .OfType<LinkTarget>();

    private static IEnumerable<FoundReference> Target(LinkTarget target, string path)
    {
        if (target.ContentId is { } content)
            yield return new FoundReference(ReferenceKind.Content, content, path);
        if (target.MediaId is { } media)
            yield return new FoundReference(ReferenceKind.Media, media, path);
    }

    [GeneratedRegex("(content|media):[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MarkdownTarget();
}
