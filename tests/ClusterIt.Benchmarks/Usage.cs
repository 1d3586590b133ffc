namespace ClusterIt.Benchmarks;

internal static class Usage
{
    public static int Show()
    {
        Console.WriteLine("""
            serve   finished pages beside the same bytes from nginx and from a bare Kestrel endpoint, in turn, on this machine
                    --seconds 10   how long each is loaded
                    --rounds 3     how often; medians are shown
            growth  the site with 100, 1 000, 10 000 and 100 000 posts: start, memory, pages, and how soon a publication is seen under load
                    --most 100000  the largest number; its import takes about ten minutes
                    --data FOLDER  keeps the data there, and takes what an earlier run has left
                    --seconds, --rounds as above
            editors twenty editors who save and publish without a pause while the site is loaded
                    --minutes 5    how long
            inner   Markdown, a page made anew and a page found, with allocations (BenchmarkDotNet)
            wrk and nginx (with libnginx-mod-http-brotli-static) must be installed. docs/performance.md holds the last table.
            """);
        return 2;
    }
}
