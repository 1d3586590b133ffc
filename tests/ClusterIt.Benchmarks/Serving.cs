using System.Diagnostics;

namespace ClusterIt.Benchmarks;

/// <summary>Loads the site, nginx and bare Kestrel with the same pages in turn, and writes the table.</summary>
internal static class Serving
{
    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        var work = Directory.CreateTempSubdirectory("benchmark-").FullName;
        var program = await PublishAsync(work);
        await using var site = await SiteAsync(program, Path.Combine(work, "data"), 5701);
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
        await using var uncached = await SiteAsync(program, Path.Combine(work, "data"), 5704, ("Cache__Megabytes", "0"));

        var table = new ResultTable();
        foreach (var page in pages)
        {
            (string Name, string Address)[] servers =
            [
                ("nginx", $"{nginx.Origin}/{page.File}"), ("Kestrel", $"{kestrel.Origin}/{page.File}"), ("site", site.Origin + page.Path), ("uncached", uncached.Origin + page.Path),
            ];
            var loads = servers.ToDictionary(server => server.Name, _ => new List<Load>());
            foreach (var server in servers)
                await Load.RunAsync(server.Address, page.Encoding, 1); // Warm.
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

    private static Task<Server> SiteAsync(string program, string data, int port, params (string, string)[] more) => Server.StartAsync(program, ["--urls", FormattableString.Invariant($"http://127.0.0.1:{port}")], port, "/",
        [("Storage__DataPath", data), ("Content__Seed", "content+demo"), ("ASPNETCORE_ENVIRONMENT", "Production"), ("Logging__LogLevel__Default", "Warning"), .. more]);

    private static async Task<string> PublishAsync(string work)
    {
        var target = Path.Combine(work, "published");
        using var process = Process.Start(new ProcessStartInfo("dotnet",
            ["publish", Path.Combine(Root(), "src/ClusterIt.Web"), "-c", "Release", "-r", "linux-x64", "-p:PublishReadyToRun=true", "--nologo", "-v", "quiet", "-o", target])
        { UseShellExecute = false })!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? Path.Combine(target, "ClusterIt.Web") : throw new InvalidOperationException("The site could not be published.");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ClusterIt.Web.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("This does not run inside the repository.");
        return folder.FullName;
    }
}
