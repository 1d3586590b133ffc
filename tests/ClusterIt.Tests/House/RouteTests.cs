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
        var routes = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.RoutePattern.RawText!.TrimStart('/').Split('/')[0] != "manager").ToList();

        Assert.NotEmpty(routes);
        Assert.All(routes, route =>
        {
            var methods = route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];
            Assert.True(methods.Count > 0 && methods.All(method => method is "GET" or "HEAD"), $"{route.RoutePattern.RawText} takes {string.Join(", ", methods)}.");
        });
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/gibt-es-nicht")]
    [InlineData("/Verein/")]
    [InlineData("/api/v1/pages")]
    [InlineData("/aktuelles/feed.xml")]
    [InlineData("/robots.txt")]
    public async Task Every_answer_forbids_what_the_site_does_not_need_and_sets_no_cookie(string path)
    {
        using var visitor = site.Visitor();

        using var answer = await visitor.GetAsync(path);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.False(answer.Headers.Contains("Server"));
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
