namespace ClusterIt.Benchmarks;

/// <summary>Loads the site, nginx and bare Kestrel with the same pages in turn, and writes the table.</summary>
internal static class Serving
{
    /// <summary>What is hot is compiled again after some thousand calls, in each of the servers that are .NET.</summary>
    private const int WarmSeconds = 4;

    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        var work = Directory.CreateTempSubdirectory("benchmark-").FullName;
        var program = await Site.PublishAsync(work);
        await using var site = await Site.StartAsync(program, Path.Combine(work, "data"), 5701);
        var pages = new List<Page>();
        var folder = Directory.CreateDirectory(Path.Combine(work, "pages")).FullName;
        foreach (var (name, path) in Page.All)
        {
            foreach (var encoding in new[] { "", "br" })
            {
                var page = await Page.FetchAsync(site, name, path, encoding);
                await File.WriteAllBytesAsync(Path.Combine(folder, page.File + (encoding.Length > 0 ? ".br" : "")), page.Bytes);
                pages.Add(page);
            }
        }
        await using var nginx = await Nginx.StartAsync(folder, 5702);
        await using var kestrel = await Server.StartAsync(Environment.ProcessPath!, ["reference", folder, "5703"], 5703, $"/{pages[0].File}");
        await using var uncached = await Site.StartAsync(program, Path.Combine(work, "data"), 5704, ("Cache__Megabytes", "0"));

        var table = new ResultTable();
        foreach (var page in pages)
        {
            (string Name, string Address)[] servers =
            [
                ("nginx", $"{nginx.Origin}/{page.File}"), ("Kestrel", $"{kestrel.Origin}/{page.File}"), ("site", site.Origin + page.Path), ("uncached", uncached.Origin + page.Path),
            ];
            var loads = servers.ToDictionary(server => server.Name, _ => new List<Load>());
            foreach (var server in servers)
                await Load.RunAsync(server.Address, page.Encoding, WarmSeconds);
            for (var round = 0; round < options.Rounds; round++)
            {
                foreach (var server in servers)
                    loads[server.Name].Add(await Load.RunAsync(server.Address, page.Encoding, options.Seconds));
            }
            table.Add(page, loads);
        }
        table.Write(Console.Out, site.Memory);
        Directory.Delete(work, recursive: true);
        return 0;
    }
}
