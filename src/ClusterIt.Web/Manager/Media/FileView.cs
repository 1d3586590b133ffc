using ClusterIt.Cms.Media;

namespace ClusterIt.Web.Manager.Media;

/// <summary>One file with what is said about it.</summary>
/// <param name="Item">The file.</param>
/// <param name="Form">What is typed, or stands there.</param>
/// <param name="Uses">Where it is used.</param>
/// <param name="Tags">All that there are.</param>
/// <param name="MayDelete">Whoever looks may delete for good.</param>
/// <param name="TrashDays">For which the trash keeps it.</param>
internal sealed record FileView(MediaItem Item, MediaForm Form, IReadOnlyList<MediaUse> Uses, IReadOnlyList<string> Tags, bool MayDelete, int TrashDays)
{
    public bool IsShown => Uses.Any(use => use.IsLive);
}
