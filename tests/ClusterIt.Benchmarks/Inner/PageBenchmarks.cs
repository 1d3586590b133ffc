using BenchmarkDotNet.Attributes;
using ClusterIt.Web.Site.Cache;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ClusterIt.Benchmarks.Inner;

/// <summary>The home page: found among the finished ones and sent, and made anew from the database. The first should allocate next to nothing.</summary>
[InProcess, MemoryDiagnoser]
public class PageBenchmarks : IDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("inner-").FullName;
    private readonly WebApplicationFactory<Program> site;
    private readonly HttpClient visitor;
    private readonly PageCache cache;
    private readonly PageKey key = new("http://localhost", "/", "");
    private readonly DefaultHttpContext http = new();

    public PageBenchmarks()
    {
        site = new WebApplicationFactory<Program>().WithWebHostBuilder(web => web
            .UseContentRoot(Path.GetFullPath(Path.Combine(Site.Content, "../src/ClusterIt.Web")))
            .UseEnvironment("Production").UseSetting("Storage:DataPath", data).UseSetting("Content:Path", Site.Content).UseSetting("Content:Seed", "content+demo").UseSetting("Logging:LogLevel:Default", "Error"));
        visitor = site.CreateClient();
        cache = site.Services.GetRequiredService<PageCache>();
        http.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        http.Request.Method = "GET";
        http.Request.Headers.AcceptEncoding = "gzip, deflate, br, zstd";
    }

    [GlobalSetup]
    public Task Fill() => visitor.GetByteArrayAsync(new Uri("/", UriKind.Relative));

    [Benchmark]
    public Task Hit()
    {
        http.Response.Headers.Clear();
        return PageAnswer.SendAsync(http, cache.Find(key)!);
    }

    /// <summary>Through the whole pipeline, in memory; better compression follows beside it and takes its share of the machine.</summary>
    [Benchmark]
    public async Task<byte[]> MadeAnew()
    {
        cache.EvictAll(cache.Position);
        return await visitor.GetByteArrayAsync(new Uri("/", UriKind.Relative));
    }

    public void Dispose()
    {
        visitor.Dispose();
        site.Dispose();
        Directory.Delete(data, recursive: true);
    }
}
