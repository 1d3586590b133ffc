namespace ClusterIt.Tests.Cast;

/// <summary>The brochure's own text, page by page, as it was handed over; the site must not lose a sentence of it.</summary>
public static class Brochure
{
    /// <param name="page">The file's name without its ending.</param>
    public static IEnumerable<string> Paragraphs(string page) =>
        File.ReadAllLines(Path.Combine(Repository.Root, "tests/ClusterIt.Tests/Cast/Brochure", $"{page}.md"))
            .Select(line => line.TrimStart('-', ' '))
            .Where(line => line.Length > 0 && !line.StartsWith('#') && !line.StartsWith('('));
}
