using System.Globalization;

namespace ClusterIt.Benchmarks;

/// <param name="Seconds">How long each server is loaded in a round.</param>
/// <param name="Rounds">How often; a median of one round says little.</param>
/// <param name="Most">The largest number of posts.</param>
/// <param name="Data">A folder with the data of an earlier run, or for later ones; null makes it anew and throws it away.</param>
/// <param name="Minutes">How long the editors save.</param>
internal sealed record BenchmarkOptions(int Seconds, int Rounds, int Most, string? Data, int Minutes)
{
    /// <summary>Numbers of posts, growing tenfold.</summary>
    public IReadOnlyList<int> Sizes => [.. new[] { 100, 1_000, 10_000, 100_000 }.Where(size => size <= Most)];

    public static BenchmarkOptions Read(string[] options) =>
        new(Number(options, "--seconds", 10), Number(options, "--rounds", 3), Number(options, "--most", 100_000), Word(options, "--data"), Number(options, "--minutes", 5));

    private static int Number(string[] options, string name, int otherwise) =>
        Word(options, name) is { } word ? int.Parse(word, CultureInfo.InvariantCulture) : otherwise;

    private static string? Word(string[] options, string name) => Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length ? options[at + 1] : null;
}
