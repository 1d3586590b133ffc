using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ClusterIt.Benchmarks;

/// <summary>What wrk found: 64 connections on two threads, as many requests as the server answers.</summary>
/// <param name="Rate">Answers a second.</param>
/// <param name="Median">Milliseconds.</param>
/// <param name="Slowest">Milliseconds, that 99 of 100 answers stay below.</param>
internal sealed partial record Load(double Rate, double Median, double Slowest)
{
    public static async Task<Load> RunAsync(string address, string encoding, int seconds)
    {
        string[] arguments = ["-t2", "-c64", $"-d{seconds.ToString(CultureInfo.InvariantCulture)}s", "--latency", "-H", $"Accept-Encoding: {(encoding.Length == 0 ? "identity" : encoding)}", address];
        using var process = Process.Start(new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0 || said.Contains("Non-2xx", StringComparison.Ordinal) || said.Contains("Socket errors", StringComparison.Ordinal))
            throw new InvalidOperationException($"wrk on {address}: {said}");
        return new Load(Number(Rates().Match(said).Groups["rate"].Value), Time(Medians().Match(said)), Time(Tails().Match(said)));
    }

    public static Load MedianOf(IReadOnlyList<Load> loads) => new(
        Middle(loads.Select(load => load.Rate)), Middle(loads.Select(load => load.Median)), Middle(loads.Select(load => load.Slowest)));

    public static double Middle(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }

    private static double Time(Match match) => Number(match.Groups["time"].Value) * match.Groups["unit"].Value switch
    {
        "us" => 0.001,
        "ms" => 1,
        _ => 1000,
    };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Requests/sec:\s+(?<rate>[\d.]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rates();

    [GeneratedRegex(@"50%\s+(?<time>[\d.]+)(?<unit>us|ms|s)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Medians();

    [GeneratedRegex(@"99%\s+(?<time>[\d.]+)(?<unit>us|ms|s)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tails();
}
