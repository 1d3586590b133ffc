using ClusterIt.Cms.Content;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Text;

namespace ClusterIt.Web.Site;

/// <summary>Reads what a piece of content points at: three queries, however many links and pictures it has.</summary>
internal sealed class BlockContexts(PublishedContent published, PublishedMedia media, Previewed previewed)
{
    public async Task<BlockContext> ReadAsync(SiteContext site, Guid contentId, CancellationToken ct) => (await ReadAsync(site, [contentId], ct))[0];

    /// <summary>For each of several, with the same three queries.</summary>
    public async Task<IReadOnlyList<BlockContext>> ReadAsync(SiteContext site, IReadOnlyList<Guid> contentIds, CancellationToken ct)
    {
        var references = (await published.ReferencesAsync(contentIds, ct)).Concat(previewed.Of(contentIds)).ToList();
        var content = await published.LinksAsync(Of(references, ReferenceKind.Content), ct);
        var files = await media.FindAsync(Of(references, ReferenceKind.Media), ct);
        var links = new LinkMap(content, files.ToDictionary(file => file.Key, file => PictureViews.Address(file.Value)));
        var pictures = new PictureViews(files);
        return [.. contentIds.Select(id => new BlockContext(site, id, links, pictures))];
    }

    /// <summary>Where the sources of figures are found; most have none on the site itself, and then nothing is asked.</summary>
    public async Task<LinkMap> SourcesAsync(IReadOnlyList<Live<Figure>> figures, CancellationToken ct)
    {
        var targets = figures.Select(figure => figure.Body.SourceLink).OfType<LinkTarget>().ToList();
        return new LinkMap(
            await published.LinksAsync([.. targets.Select(target => target.ContentId).OfType<Guid>()], ct),
            (await media.FindAsync([.. targets.Select(target => target.MediaId).OfType<Guid>()], ct)).ToDictionary(file => file.Key, file => PictureViews.Address(file.Value)));
    }

    private static List<Guid> Of(IReadOnlyList<(ReferenceKind Kind, Guid Target)> references, ReferenceKind kind) =>
        [.. references.Where(reference => reference.Kind == kind).Select(reference => reference.Target).Distinct()];
}
