using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Site;

/// <summary>The first JSON: published content, read-only, straight from the declarations.</summary>
public sealed class ApiTests(SiteWorld site)
{
    public static TheoryData<string> Folders => [.. ContentTypes.Declared.All.Select(type => type.Folder)];

    [Fact]
    public async Task The_overview_names_every_content_type()
    {
        using var overview = JsonDocument.Parse(await site.Read("/api/v1/"));

        Assert.Equal(
            ContentTypes.Declared.All.Select(type => type.Key).Order(),
            overview.RootElement.GetProperty("types").EnumerateArray().Select(type => type.GetProperty("type").GetString()!).Order());
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task A_list_goes_on_until_everything_was_seen_once(string type)
    {
        var seen = new List<string>();
        for (var next = $"/api/v1/{type}?limit=3"; next is not null;)
        {
            using var page = JsonDocument.Parse(await site.Read(next));
            seen.AddRange(page.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
            next = page.RootElement.GetProperty("next").GetString();
        }

        using var all = JsonDocument.Parse(await site.Read($"/api/v1/{type}?limit=200"));
        Assert.Equal(all.RootElement.GetProperty("items").GetArrayLength(), seen.Count);
        Assert.Equal(seen.Distinct(), seen);
        Assert.NotEmpty(seen);
    }

    [Fact]
    public async Task One_item_has_its_fields_by_the_schema()
    {
        using var list = JsonDocument.Parse(await site.Read("/api/v1/organisations?limit=1"));
        var id = list.RootElement.GetProperty("items")[0].GetProperty("id").GetString();
        using var item = JsonDocument.Parse(await site.Read($"/api/v1/organisations/{id}"));
        using var schema = JsonDocument.Parse(await site.Read("/api/v1/organisations/schema"));

        var declared = schema.RootElement.GetProperty("properties").EnumerateObject().Select(property => property.Name).ToHashSet();
        Assert.All(item.RootElement.GetProperty("fields").EnumerateObject(), field => Assert.Contains(field.Name, declared));
        Assert.StartsWith("http://localhost/mitglieder/", item.RootElement.GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Every_item_keeps_to_the_schema_and_the_offices_own_fields_stay_at_home(string type)
    {
        using var list = JsonDocument.Parse(await site.Read($"/api/v1/{type}?limit=200"));
        using var schema = JsonDocument.Parse(await site.Read($"/api/v1/{type}/schema"));
        var properties = schema.RootElement.GetProperty("properties");

        Assert.All(list.RootElement.GetProperty("items").EnumerateArray().SelectMany(item => item.GetProperty("fields").EnumerateObject()), field =>
        {
            Assert.True(properties.TryGetProperty(field.Name, out var rule), field.Name);
            if (field.Value.ValueKind is not JsonValueKind.String)
                return;
            var text = field.Value.GetString()!;
            Assert.True(!rule.TryGetProperty("minLength", out var least) || text.Length >= least.GetInt32(), $"{field.Name}: {text}");
            Assert.True(!rule.TryGetProperty("pattern", out var pattern) || Regex.IsMatch(text, pattern.GetString()!), $"{field.Name}: {text}");
            Assert.NotEmpty(text);
        });
        Assert.NotEqual(0, list.RootElement.GetProperty("items").GetArrayLength());
        Assert.False(properties.TryGetProperty("nextReview", out _));
        Assert.DoesNotContain("nextReview", list.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/gibt-es-nicht", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/pages/0196f000-0000-7000-8000-00000000dead", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/pages/keine-kennung", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/pages?limit=0", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/pages?limit=viel", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/pages?language=fr", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/pages?cursor=x", HttpStatusCode.BadRequest)]
    [InlineData("/api/irgendwas", HttpStatusCode.NotFound)]
    public async Task Errors_are_problem_details(string path, HttpStatusCode status)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.GetAsync(path);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_draft_is_nowhere()
    {
        using var own = new SiteWorld().Set("Content:Seed", "content");
        var (id, _) = await own.With<CreateContent, (Guid, Answer<CreateContent.Outcome>)>(create =>
            create.RunAsync(new NewContent(new Page { Title = "Streng geheimer Entwurf" }, "de", null), SiteWorld.Office, CancellationToken.None));
        using var visitor = own.Visitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/api/v1/pages/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/streng-geheimer-entwurf")).StatusCode);
        foreach (var path in new[] { "/api/v1/pages?limit=200", "/sitemap.xml", "/" })
            Assert.DoesNotContain("geheim", await own.Read(path), StringComparison.OrdinalIgnoreCase);
    }
}
