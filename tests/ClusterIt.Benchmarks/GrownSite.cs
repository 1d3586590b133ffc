using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using ClusterIt.Cms.Posts;

namespace ClusterIt.Benchmarks;

/// <summary>A site with so many posts, running twice on the same data: as it is operated, and without its cache.</summary>
internal sealed class GrownSite : IAsyncDisposable
{
    private const int Starts = 3;
    private const int Renders = 15;

    /// <summary>What is called thirty times is compiled better.</summary>
    private const int Warming = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static readonly (string Name, Func<string, string> Path)[] Places =
        [("the archive", _ => "/aktuelles"), ("the feed", _ => "/aktuelles/feed.xml"), ("the sitemap", _ => "/sitemap.xml"), ("the search", word => $"/suche?q={word}")];

    private static readonly XNamespace SitemapNames = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private readonly string data;
    private readonly Server uncached;
    private readonly Dictionary<string, TimeSpan> slowest = Places.ToDictionary(place => place.Name, _ => TimeSpan.Zero);

    private GrownSite(string data, Server server, Server uncached, TimeSpan began) => (this.data, Server, this.uncached, Began) = (data, server, uncached, began);

    public Server Server { get; }

    /// <summary>The median of several starts.</summary>
    public TimeSpan Began { get; }

    public static async Task<GrownSite> StartAsync(string program, int size, string data, int port)
    {
        var starts = new List<double>();
        Server? server = null;
        for (var start = 0; start < Starts; start++)
        {
            if (server is not null)
                await server.DisposeAsync();
            server = await Site.StartAsync(program, data, port);
            starts.Add(server.Began.TotalMilliseconds);
        }
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size} posts: {string.Join(", ", starts.Select(start => $"{start:0}"))} ms"));
        return new GrownSite(data, server!, await Site.StartAsync(program, data, port + 50, ("Cache__Megabytes", "0")), TimeSpan.FromMilliseconds(Load.Middle(starts)));
    }

    /// <summary>Milliseconds, the median of pages made one after the other.</summary>
    public async Task<double> RenderAsync(string path)
    {
        using var client = new HttpClient();
        var times = new List<double>();
        for (var render = 0; render < Warming + Renders; render++)
        {
            var begun = Stopwatch.GetTimestamp();
            await client.GetByteArrayAsync(new Uri(uncached.Origin + path));
            if (render >= Warming)
                times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }
        return Load.Middle(times);
    }

    /// <summary>Publishes from another process than the site's, while 64 connections load it, and looks when it is seen.</summary>
    public async Task PublishUnderLoadAsync(int times)
    {
        await using var office = new Office(data);
        var archive = await office.NewsAsync();
        using var client = new HttpClient();
        for (var time = 0; time < times; time++)
        {
            foreach (var (name, path) in Places)
                slowest[name] = new[] { slowest[name], await UnderLoadAsync(() => SeenAsync(office, archive, client, path)) }.Max();
        }
    }

    public TimeSpan Slowest(string place) => slowest[place];

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await uncached.DisposeAsync();
    }

    private async Task<TimeSpan> UnderLoadAsync(Func<Task<TimeSpan>> deed)
    {
        var load = Load.RunAsync($"{Server.Origin}/aktuelles", "br", 5);
        var took = await deed();
        await load; // Fails with the first answer that is none.
        return took;
    }

    private async Task<TimeSpan> SeenAsync(Office office, Guid archive, HttpClient client, Func<string, string> path)
    {
        var word = $"Wort{Guid.NewGuid():N}"[..16];
        var post = new Post { Title = $"Beispiel {word}", Teaser = "Eine erfundene Meldung, an der gemessen wird.", Date = new DateOnly(2026, 11, 25) };
        var (id, version) = await office.DraftAsync(post, archive, Office.Person(1));
        await office.PublishAsync(id, version, Office.Person(1));
        var published = Stopwatch.GetTimestamp();
        while (!await ShowsAsync(client, path(word), $"beispiel-{word}"))
        {
            if (Stopwatch.GetElapsedTime(published) > Patience)
                throw new TimeoutException($"{path(word)} does not show what was published.");
        }
        return Stopwatch.GetElapsedTime(published);
    }

    /// <summary>A sitemap of many addresses names its parts; a search engine fetches those that changed since it came last, which is here the newest.</summary>
    private async Task<bool> ShowsAsync(HttpClient client, string path, string slug)
    {
        var text = await client.GetStringAsync(new Uri(Server.Origin + path));
        if (text.Contains("<sitemapindex", StringComparison.Ordinal))
        {
            var newest = XDocument.Parse(text).Root!.Elements().MaxBy(part => part.Element(SitemapNames + "lastmod")!.Value, StringComparer.Ordinal)!;
            text = await client.GetStringAsync(new Uri(newest.Element(SitemapNames + "loc")!.Value));
        }
        return text.Contains(slug, StringComparison.OrdinalIgnoreCase);
    }
}
