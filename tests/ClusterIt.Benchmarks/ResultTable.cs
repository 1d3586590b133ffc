using System.Globalization;

namespace ClusterIt.Benchmarks;

/// <summary>Medians of the rounds, with ratios made within each round: absolute numbers of two runs say nothing about each other.</summary>
internal sealed class ResultTable
{
    private readonly List<string> lines =
    [
        "| page | bytes | nginx/s | Kestrel/s | site/s | site : Kestrel | site : nginx | p99 ms nginx, Kestrel, site | uncached/s | uncached p50 ms |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ];

    public void Add(Page page, IReadOnlyDictionary<string, List<Load>> loads)
    {
        var (nginx, kestrel, site, uncached) = (Load.MedianOf(loads["nginx"]), Load.MedianOf(loads["Kestrel"]), Load.MedianOf(loads["site"]), Load.MedianOf(loads["uncached"]));
        lines.Add(string.Create(CultureInfo.InvariantCulture,
            $"| {page.Name}{(page.Encoding.Length > 0 ? ", br" : "")} | {page.Bytes.Length} | {nginx.Rate:0} | {kestrel.Rate:0} | {site.Rate:0} | {Ratio(loads, "site", "Kestrel"):0.00} | {Ratio(loads, "site", "nginx"):0.00} | {nginx.Slowest:0.0}, {kestrel.Slowest:0.0}, {site.Slowest:0.0} | {uncached.Rate:0} | {uncached.Median:0.0} |"));
    }

    public void Write(TextWriter target, double memory)
    {
        lines.ForEach(target.WriteLine);
        target.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Memory of the site after the load: {memory:0} MB. {Environment.ProcessorCount} cores, {Environment.OSVersion}, .NET {Environment.Version}."));
    }

    private static double Ratio(IReadOnlyDictionary<string, List<Load>> loads, string one, string other) =>
        Load.Middle(loads[one].Zip(loads[other]).Select(pair => pair.First.Rate / pair.Second.Rate));
}
