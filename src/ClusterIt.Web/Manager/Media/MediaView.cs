using ClusterIt.Cms.Content;
using ClusterIt.Cms.Media;

namespace ClusterIt.Web.Manager.Media;

/// <summary>One page of the media library.</summary>
internal sealed record MediaView(ListPage<MediaItem> Files, MediaQuery Query, IReadOnlyList<string> Tags, int Trashed, IReadOnlyList<string> Refusals)
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
