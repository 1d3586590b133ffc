using ClusterIt.Cms.Media;

namespace ClusterIt.Web.Manager.Media;

/// <summary>What is typed about a file.</summary>
public sealed class MediaForm
{
    public string Alt { get; init; } = "";

    public string Author { get; init; } = "";

    public string Licence { get; init; } = "";

    public string Source { get; init; } = "";

    internal MediaParticulars Particulars => new(Trimmed(Alt), Trimmed(Author), Trimmed(Licence), Trimmed(Source));

    internal static MediaForm Of(MediaItem item) => new() { Alt = item.Alt, Author = item.Author, Licence = item.Licence, Source = item.Source };

    /// <summary>Of an empty field the binder makes nothing at all.</summary>
    private static string Trimmed(string? typed) => (typed ?? "").Trim();
}
