using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ClusterIt.Web.Http;

/// <summary>How much one request may bring along, and how many may ask for what is dear.</summary>
internal static class RequestLimits
{
    /// <summary>The policy of endpoints that search: a flood of questions waits for its own turn, and the rest of the site is as fast as ever.</summary>
    public const string Search = "search";

    /// <summary>Bytes. Nothing is sent to the site but the words of forms.</summary>
    private const int LargestBody = 64 * 1024;
    private const int LargestHeaders = 16 * 1024;
    private const int MostHeaders = 64;

    /// <summary>More would wait longer than anybody does.</summary>
    private const int MostWaiting = 64;
    private static readonly TimeSpan HeadersWithin = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromSeconds(5);

    public static IServiceCollection AddLimits(this IServiceCollection services)
    {
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.MaxRequestHeadersTotalSize = LargestHeaders;
            kestrel.Limits.MaxRequestHeaderCount = MostHeaders;
            kestrel.Limits.RequestHeadersTimeout = HeadersWithin;
        });
        return services.AddRateLimiter(limiter =>
        {
            limiter.AddConcurrencyLimiter(Search, search =>
            {
                search.PermitLimit = Math.Max(1, Environment.ProcessorCount / 2);
                search.QueueLimit = MostWaiting;
                search.QueueProcessingOrder = QueueProcessingOrder.OldestFirst;
            });
            limiter.OnRejected = RefuseAsync;
        });
    }

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken ct)
    {
        var response = rejected.HttpContext.Response;
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = AskAgainAfter.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        response.Headers.CacheControl = "no-store";
        response.ContentType = "text/html; charset=utf-8";
        await response.SendFileAsync(
            rejected.HttpContext.RequestServices.GetRequiredService<IHostEnvironment>().ContentRootFileProvider.GetFileInfo("wwwroot/andrang.html"), ct);
    }
}
