using ClusterIt.Cms.Content;
using ClusterIt.Cms.Text;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>What the blocks of one piece of content need: where its links lead, and its media.</summary>
internal sealed record BlockContext(SiteContext Site, Guid ContentId, LinkMap Links, PictureViews Pictures)
{
    /// <summary>The anchors of the page's headings.</summary>
    public Anchors Anchors { get; } = new();

    /// <summary>A link field as it is shown, or null when the public cannot go there.</summary>
    /// <param name="target">Where it leads.</param>
    /// <param name="label">Its words; the title of the content stands in for empty ones, then the address.</param>
    public Link? Link(LinkTarget? target, string label)
    {
        if (target is null || Links.Href(target) is not { } href)
            return null;
        if (label.Length == 0)
            label = target.ContentId is { } id && Links.Content.TryGetValue(id, out var content) ? content.Title : Bare(target.Value);
        return new Link(href, Site.Set(label), IsExternal: target.IsExternal);
    }

    private static string Bare(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri.Host : address;
}
