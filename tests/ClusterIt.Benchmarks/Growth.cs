using System.Globalization;

namespace ClusterIt.Benchmarks;

/// <summary>The same site with ever more posts: how it starts, what it holds, how fast it answers, and how soon a publication is seen.</summary>
internal static class Growth
{
    private static readonly (string Name, string Path)[] Pages =
        [("home", "/"), ("post", "/aktuelles/beispiel-jahrestagung"), ("news", "/aktuelles"), ("news, page 5", "/aktuelles?seite=5"), ("search", "/suche?q=sicherheit")];

    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        var work = Directory.CreateTempSubdirectory("growth-").FullName;
        var program = await Site.PublishAsync(work);
        var folders = await GrownData.MakeAsync(program, options.Data ?? work, options.Sizes);

        var sites = new List<GrownSite>();
        try
        {
            foreach (var (size, data) in folders)
                sites.Add(await GrownSite.StartAsync(program, size, data, 5710 + sites.Count));
            await MeasureAsync(sites, options);
        }
        finally
        {
            foreach (var site in sites)
                await site.DisposeAsync();
            Directory.Delete(work, recursive: true);
        }
        return 0;
    }

    private static async Task MeasureAsync(List<GrownSite> sites, BenchmarkOptions options)
    {
        var table = new GrowthTable(options.Sizes);
        table.Add("start to the first page, ms", sites.ConvertAll(site => site.Began.TotalMilliseconds));
        table.Add("memory after it, MB", sites.ConvertAll(site => site.Server.Memory));
        foreach (var (name, path) in Pages)
        {
            table.Add(string.Create(CultureInfo.InvariantCulture, $"{name}, made anew, ms"), await EachAsync(sites, site => site.RenderAsync(path)));
            foreach (var site in sites)
                await Load.RunAsync(site.Server.Origin + path, "br", 2); // Warm: what is hot is compiled better.
            var loads = sites.ConvertAll(_ => new List<Load>());
            for (var round = 0; round < options.Rounds; round++)
            {
                for (var number = 0; number < sites.Count; number++)
                    loads[number].Add(await Load.RunAsync(sites[number].Server.Origin + path, "br", options.Seconds));
            }
            table.Add($"{name}, answers a second", loads.ConvertAll(rounds => Load.MedianOf(rounds).Rate));
            table.Add($"{name}, p99, ms", loads.ConvertAll(rounds => Load.MedianOf(rounds).Slowest));
        }
        table.Add("memory under load, MB", sites.ConvertAll(site => site.Server.Memory));
        foreach (var site in sites)
            await site.PublishUnderLoadAsync(options.Rounds);
        foreach (var place in GrownSite.Places)
            table.Add($"publication to {place.Name}, ms, the slowest of {options.Rounds.ToString(CultureInfo.InvariantCulture)}", sites.ConvertAll(site => site.Slowest(place.Name).TotalMilliseconds));
        table.Add("memory at the end, MB", sites.ConvertAll(site => site.Server.Memory));
        table.Write(Console.Out);
    }

    private static async Task<List<double>> EachAsync(List<GrownSite> sites, Func<GrownSite, Task<double>> measure)
    {
        var values = new List<double>();
        foreach (var site in sites)
            values.Add(await measure(site));
        return values;
    }
}
