namespace ClusterIt.Cms.Media;

/// <summary>What is said about a file, beside its bytes.</summary>
/// <param name="Alt">What a picture shows; the default for its alternative text.</param>
/// <param name="Author">Who made it.</param>
/// <param name="Licence">Where the right to show it comes from.</param>
/// <param name="Source">Where it was found.</param>
public sealed record MediaParticulars(string Alt, string Author, string Licence, string Source);
