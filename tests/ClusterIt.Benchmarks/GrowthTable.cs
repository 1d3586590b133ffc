using System.Globalization;

namespace ClusterIt.Benchmarks;

/// <summary>One row a figure, one column a size, and what the largest is beside the smallest.</summary>
internal sealed class GrowthTable(IReadOnlyList<int> sizes)
{
    private readonly List<string> lines =
    [
        $"| posts | {string.Join(" | ", sizes.Select(size => size.ToString("N0", CultureInfo.InvariantCulture)))} | last : first |",
        $"|---|{string.Concat(sizes.Select(_ => "---|"))}---|",
    ];

    public void Add(string name, IReadOnlyList<double> values)
    {
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", values.Select(Shown))} | {values[^1] / values[0]:0.00} |"));
        Console.Error.WriteLine(lines[^1]);
    }

    public void Write(TextWriter target)
    {
        lines.ForEach(target.WriteLine);
        target.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, {Environment.OSVersion}, .NET {Environment.Version}."));
    }

    private static string Shown(double value) => value.ToString(value < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
