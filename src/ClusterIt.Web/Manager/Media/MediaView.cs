using ClusterIt.Cms.Content;
using ClusterIt.Cms.Media;

namespace ClusterIt.Web.Manager.Media;

/// <summary>One page of the media library.</summary>
/// <param name="Files">On this page.</param>
/// <param name="Query">What was asked for.</param>
/// <param name="Tags">All that there are.</param>
/// <param name="Trashed">Files in the trash.</param>
/// <param name="TrashDays">For which the trash keeps them.</param>
/// <param name="TypedTags">What stood in the form of an upload that was refused.</param>
/// <param name="Refusals">Why files were not taken.</param>
internal sealed record MediaView(ListPage<MediaItem> Files, MediaQuery Query, IReadOnlyList<string> Tags, int Trashed, int TrashDays, string TypedTags, IReadOnlyList<string> Refusals)
{
    public const string UnusedKey = "unbenutzt";
    public const string TrashKey = "papierkorb";

    public bool IsTrash => Query.Which is MediaQuery.Part.Trashed;

    public bool IsNarrowed => Query.Words.Length + Query.Tag.Length > 0 || Query.Which is not MediaQuery.Part.All;

    /// <summary>How the part is called in the address.</summary>
    public string Which => Query.Which switch
    {
        MediaQuery.Part.Unused => UnusedKey,
        MediaQuery.Part.Trashed => TrashKey,
        MediaQuery.Part.All => "",
    };

    public static MediaQuery.Part PartOf(string? key) => key switch
    {
        UnusedKey => MediaQuery.Part.Unused,
        TrashKey => MediaQuery.Part.Trashed,
        _ => MediaQuery.Part.All,
    };

    public string OnPage(int page) => $"/manager/medien?suche={Uri.EscapeDataString(Query.Words)}&schlagwort={Uri.EscapeDataString(Query.Tag)}&zeige={Which}&seite={page}";
}
