using ClusterIt.Cms.Media;

namespace ClusterIt.Web.Manager.Media;

/// <summary>What is typed about a file.</summary>
public sealed class MediaForm
{
    public string Alt { get; init; } = "";

    public string Author { get; init; } = "";

    public string Licence { get; init; } = "";

    public string Source { get; init; } = "";

    /// <summary>With commas between.</summary>
    public string Tags { get; init; } = "";

    /// <param name="known">The tags that there are, by whose spelling the typed ones go.</param>
    internal MediaParticulars Particulars(IEnumerable<string> known) => new(Trimmed(Alt), Trimmed(Author), Trimmed(Licence), Trimmed(Source), MediaTags.Of(Trimmed(Tags), known));

    internal static MediaForm Of(MediaItem item) => new() { Alt = item.Alt, Author = item.Author, Licence = item.Licence, Source = item.Source, Tags = string.Join(", ", item.Tags) };

    /// <summary>Of an empty field the binder makes nothing at all.</summary>
    private static string Trimmed(string? typed) => (typed ?? "").Trim();
}
