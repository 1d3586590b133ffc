using System.Globalization;

namespace ClusterIt.Benchmarks;

/// <param name="Seconds">How long each server is loaded in a round.</param>
/// <param name="Rounds">How often; a median of one round says little.</param>
/// <param name="Most">The largest number of posts.</param>
/// <param name="Minutes">How long the editors save.</param>
internal sealed record BenchmarkOptions(int Seconds, int Rounds, int Most, int Minutes)
{
    /// <summary>Numbers of posts, growing tenfold.</summary>
    public IReadOnlyList<int> Sizes => [.. new[] { 100, 1_000, 10_000, 100_000 }.Where(size => size <= Most)];

    public static BenchmarkOptions Read(string[] options) =>
        new(Number(options, "--seconds", 10), Number(options, "--rounds", 3), Number(options, "--most", 100_000), Number(options, "--minutes", 5));

    private static int Number(string[] options, string name, int otherwise) =>
        Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length ? int.Parse(options[at + 1], CultureInfo.InvariantCulture) : otherwise;
}
