namespace ClusterIt.Benchmarks;

internal static class Usage
{
    public static int Show()
    {
        Console.WriteLine("""
            serve   finished pages beside the same bytes from nginx and from a bare Kestrel endpoint, in turn, on this machine
                    --seconds 10   how long each is loaded
                    --rounds 3     how often; medians are shown
            wrk and nginx (with libnginx-mod-http-brotli-static) must be installed. docs/performance.md holds the last table.
            """);
        return 2;
    }
}
