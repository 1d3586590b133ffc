using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ClusterIt.Tests.Cast;

/// <summary>A route of the manager as the program knows it, so that no test forgets one.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Pattern">As declared, with its slash.</param>
/// <param name="Endpoint">What it leads to.</param>
internal sealed record ManagerRoute(string Method, string Pattern, RouteEndpoint Endpoint)
{
    /// <summary>An address that the pattern takes, of something that is not there.</summary>
    public string Path => Regex.Replace(
        Regex.Replace(Pattern, @"\{shelf:regex\([^)]*\)[^)]*\)\}", "meldungen", RegexOptions.None, TimeSpan.FromSeconds(1)),
        @"\{\w+:guid\}", Guid.Empty.ToString(), RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>Whoever comes here need not be signed in.</summary>
    public bool IsDoor => Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    public static IReadOnlyList<ManagerRoute> All(SiteWorld site) => [.. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Select(endpoint => (Endpoint: endpoint, Pattern: $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}"))
        .Where(route => route.Pattern.Split('/')[1] == "manager")
        .SelectMany(route => route.Endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Select(method => new ManagerRoute(method, route.Pattern, route.Endpoint)))];
}
