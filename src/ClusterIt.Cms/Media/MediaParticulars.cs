namespace ClusterIt.Cms.Media;

/// <summary>What is said about a file, beside its bytes.</summary>
/// <param name="Alt">What a picture shows; the default for its alternative text.</param>
/// <param name="Author">Who made it.</param>
/// <param name="Licence">Where the right to show it comes from.</param>
/// <param name="Source">Where it was found.</param>
/// <param name="Tags">By which it is found among others.</param>
public sealed record MediaParticulars(string Alt, string Author, string Licence, string Source, IReadOnlyList<string> Tags)
{
    public static MediaParticulars Of(MediaItem item) => new(item.Alt, item.Author, item.Licence, item.Source, item.Tags);

    public bool SaysTheSameAs(MediaParticulars other) =>
        (Alt, Author, Licence, Source) == (other.Alt, other.Author, other.Licence, other.Source) && Tags.SequenceEqual(other.Tags);
}
