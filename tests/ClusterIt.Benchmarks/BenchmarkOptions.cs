using System.Globalization;

namespace ClusterIt.Benchmarks;

/// <param name="Seconds">How long each server is loaded in a round.</param>
/// <param name="Rounds">How often; a median of one round says little.</param>
internal sealed record BenchmarkOptions(int Seconds, int Rounds)
{
    public static BenchmarkOptions Read(string[] options) => new(Number(options, "--seconds", 10), Number(options, "--rounds", 3));

    private static int Number(string[] options, string name, int otherwise) =>
        Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length ? int.Parse(options[at + 1], CultureInfo.InvariantCulture) : otherwise;
}
