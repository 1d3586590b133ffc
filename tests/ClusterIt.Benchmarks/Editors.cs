using System.Diagnostics;
using System.Globalization;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Posts;

namespace ClusterIt.Benchmarks;

/// <summary>Twenty editors, each at a post of their own, save without a pause and publish now and then, while 64 connections load the site (goal M33).</summary>
internal static class Editors
{
    private const int People = 20;

    /// <summary>So many saves lie between two publications of the same post.</summary>
    private const int Saves = 20;

    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        var work = Directory.CreateTempSubdirectory("editors-").FullName;
        var program = await Site.PublishAsync(work);
        var data = Path.Combine(work, "data");
        await using var site = await Site.StartAsync(program, data, 5790);
        await using var office = new Office(data);
        var archive = await office.NewsAsync();

        using var time = new CancellationTokenSource(TimeSpan.FromMinutes(options.Minutes));
        var load = LoadAsync(site, time.Token);
        var people = await Task.WhenAll(Enumerable.Range(1, People).Select(number => Task.Run(() => EditAsync(office, archive, number, time.Token))));
        var answers = await load;

        Write("saves", [.. people.SelectMany(person => person.Saves)]);
        Write("publications", [.. people.SelectMany(person => person.Publications)]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"lost: {people.Count(person => person.IsLost)} of {People}; meanwhile {answers:0} answers a second; the site holds {site.Memory:0} MB"));
        Directory.Delete(work, recursive: true);
        return 0;
    }

    private static async Task<Work> EditAsync(Office office, Guid archive, int number, CancellationToken stop)
    {
        var editor = Office.Person(number);
        var done = new Work();
        var (id, version) = await office.DraftAsync(Post(number, 0), archive, editor);
        var count = 0;
        while (!stop.IsCancellationRequested)
        {
            var begun = Stopwatch.GetTimestamp();
            version = await office.SaveAsync(id, version, Post(number, ++count), editor);
            done.Saves.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            if (count % Saves != 0)
                continue;
            begun = Stopwatch.GetTimestamp();
            version = await office.PublishAsync(id, version, editor);
            done.Publications.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }
        done.IsLost = await office.TitleAsync(id) != Post(number, count).Title;
        return done;
    }

    private static Post Post(int number, int count) => new()
    {
        Title = string.Create(CultureInfo.InvariantCulture, $"Beispiel von Person {number}, Fassung {count}"),
        Teaser = "Eine erfundene Meldung, an der gemessen wird.",
        Date = new DateOnly(2026, 11, 25),
        Blocks = [new TextBlock { Markdown = string.Concat(Enumerable.Repeat("Ein Absatz, wie ihn jemand schreibt, mit einem [Verweis](https://example.org) und mehr.\n\n", 10)) }],
    };

    private static async Task<double> LoadAsync(Server site, CancellationToken stop)
    {
        var rates = new List<double>();
        while (!stop.IsCancellationRequested)
            rates.Add((await Load.RunAsync($"{site.Origin}/aktuelles", "br", 5)).Rate);
        return Load.Middle(rates);
    }

    private static void Write(string what, List<double> times)
    {
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what}: {times.Count}, p50 {times[times.Count / 2]:0} ms, p99 {times[times.Count * 99 / 100]:0} ms, slowest {times[^1]:0} ms"));
    }

    private sealed class Work
    {
        public List<double> Saves { get; } = [];

        public List<double> Publications { get; } = [];

        public bool IsLost { get; set; }
    }
}
