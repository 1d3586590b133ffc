using ClusterIt.Cms.Content;
using ClusterIt.Cms.Media;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>Pictures and files of one page, read from the library in one query.</summary>
internal sealed class PictureViews(IReadOnlyDictionary<Guid, MediaItem> media)
{
    public static string Address(MediaItem item) => $"/media/{item.Hash}/{Uri.EscapeDataString(item.FileName)}";

    public Picture? Of(ImageUse? use)
    {
        if (use is null || !media.TryGetValue(use.Media, out var item) || item is not { Width: { } width, Height: { } height })
            return null;
        var credit = string.Join(", ", new[] { item.Author, item.Licence }.Where(part => part.Length > 0));
        return new Picture(Address(item), use.Decorative ? "" : use.Alt, width, height, credit);
    }

    public MediaItem? File(Guid? id) => id is { } wanted ? media.GetValueOrDefault(wanted) : null;
}
