using System.Globalization;

namespace ClusterIt.Benchmarks;

/// <summary>The least that Kestrel can do: an endpoint that writes the same bytes, without anything of ours.</summary>
internal static class Reference
{
    public static async Task<int> ServeAsync(string folder, string port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false).UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        var app = builder.Build();
        foreach (var file in Directory.GetFiles(folder, "*.html"))
        {
            var (plain, brotli) = (await File.ReadAllBytesAsync(file), await File.ReadAllBytesAsync($"{file}.br"));
            app.MapGet($"/{Path.GetFileName(file)}", async (HttpContext http) =>
            {
                var compressed = http.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
                var bytes = compressed ? brotli : plain;
                http.Response.ContentType = "text/html; charset=utf-8";
                http.Response.ContentLength = bytes.Length;
                if (compressed)
                    http.Response.Headers.ContentEncoding = "br";
                await http.Response.BodyWriter.WriteAsync(bytes);
            });
        }
        await app.RunAsync();
        return 0;
    }
}
