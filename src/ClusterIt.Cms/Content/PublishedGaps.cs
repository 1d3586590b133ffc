using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Groups;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Text;

namespace ClusterIt.Cms.Content;

/// <summary>What only the association can supply, and where it is missing: in whatever text of a public page or working group.</summary>
public sealed class PublishedGaps(PublishedContent published, ContentTypes types)
{
    public async Task<IReadOnlyList<(string Path, IReadOnlyList<string> Gaps)>> AllAsync(CancellationToken ct)
    {
        var found = new List<(string, IReadOnlyList<string>)>();
        foreach (var language in Languages.All)
        {
            found.AddRange((await published.AllAsync<Page>(language, ct)).Select(page => (page.Path!, In(page.Body))));
            found.AddRange((await published.AllAsync<Group>(language, ct)).Select(group => (group.Path!, In(group.Body))));
        }
        return found.FindAll(each => each.Item2.Count > 0);
    }

    private IReadOnlyList<string> In(Body body) =>
        [.. new BodyWalk(types).Of(body).Where(at => at.Field.Kind is FieldKind.Markdown).Select(at => at.Value).OfType<string>().SelectMany(MarkdownText.Gaps)];
}
