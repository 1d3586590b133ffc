using ClusterIt.Tests.Cast;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ClusterIt.Tests.House;

/// <summary>Enumerates the routes, so that none is forgotten.</summary>
public sealed class RouteTests(SiteWorld site)
{
    [Fact]
    public void The_public_surface_can_only_be_read()
    {
        var routes = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();

        Assert.NotEmpty(routes);
        Assert.All(routes, route =>
        {
            var methods = route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];
            Assert.True(methods.Count > 0 && methods.All(method => method is "GET" or "HEAD"), $"{route.RoutePattern.RawText} takes {string.Join(", ", methods)}.");
        });
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/verein")]
    [InlineData("/api/v1/pages")]
    [InlineData("/sitemap.xml")]
    public async Task Writing_is_refused(string path)
    {
        using var visitor = site.Visitor();

        using var answer = await visitor.PostAsync(path, new StringContent("x"));

        Assert.Equal(System.Net.HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }
}
