using System.Text;
using ClusterIt.BrowserTests.Cast;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Media;
using Microsoft.Playwright;

namespace ClusterIt.BrowserTests;

/// <summary>What a browser makes of the pictures it is given.</summary>
public sealed class PictureTests(RunningSite site, Browser browser)
{
    [Fact]
    public async Task A_browser_takes_the_smallest_format_in_a_size_that_fits_and_shows_it()
    {
        var page = await browser.Visit(site.Origin, width: 800);
        await page.GotoAsync("/aktuelles/beispiel-jahrestagung");
        var picture = page.Locator("main picture img").First;
        await picture.EvaluateAsync("image => image.decode()");

        Assert.EndsWith(".avif", await picture.EvaluateAsync<string>("image => image.currentSrc"), StringComparison.Ordinal);
        Assert.InRange(await picture.EvaluateAsync<int>("image => image.naturalWidth"), 640, 960);
        Assert.Equal("high", await picture.GetAttributeAsync("fetchpriority"));
    }

    [Fact]
    public async Task Every_picture_of_the_site_loads_and_leaves_its_place_as_it_was()
    {
        var page = await browser.Visit(site.Origin);
        foreach (var path in new[] { "/", "/mitglieder", "/schaufenster", "/mitglieder/beispiel-solardach", "/schaufenster/beispiel-luftbild", "/aktuelles" })
        {
            await page.GotoAsync(path);
            await page.EvaluateAsync("() => document.fonts.ready.then(() => undefined)");
            var before = await Places(page);
            await page.EvaluateAsync("() => Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode(); }))");

            Assert.NotEmpty(before);
            Assert.Equal(before, await Places(page));
        }
    }

    [Fact]
    public async Task Hostile_drawings_run_nothing_and_ask_nobody_whether_shown_or_opened()
    {
        var path = await Publish([.. HostileDrawings.All.Values.Select(Encoding.UTF8.GetBytes)]);
        var misdeeds = new List<string>();
        var page = await browser.Visit(site.Origin);
        page.Dialog += (_, dialog) =>
        {
            misdeeds.Add($"{page.Url} says {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Origin, StringComparison.Ordinal))
                misdeeds.Add($"{page.Url} asks {request.Url}");
        };

        await page.GotoAsync(path);
        await page.EvaluateAsync("() => Promise.all([...document.querySelectorAll('main img')].map(image => { image.loading = 'eager'; return image.decode(); }))");
        var drawings = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main img')].map(image => image.src)");
        foreach (var drawing in drawings.Distinct())
        {
            await page.GotoAsync(drawing);
            await page.Mouse.ClickAsync(5, 5);
            if (await page.EvaluateAsync<bool>("() => 'pwned' in window"))
                misdeeds.Add($"{drawing} ran");
        }

        Assert.InRange(drawings.Length, 25, HostileDrawings.All.Count); // the rest was refused
        Assert.Empty(misdeeds);
    }

    /// <summary>A page that shows the drawings that are not refused.</summary>
    private async Task<string> Publish(IReadOnlyList<byte[]> drawings)
    {
        var office = new Editor(Guid.Parse("0196f000-0000-7000-8000-000000000001"), "Kim Muster");
        var blocks = new List<Block>();
        foreach (var bytes in drawings)
        {
            var (_, inspected) = await site.With<InspectMedia, (InspectMedia.Verdict, InspectedMedia?)>(inspect => inspect.RunAsync(new NewMedia(Guid.NewGuid(), "zeichnung.svg", bytes) { Author = "Kim Muster", Licence = "eigenes Werk des Vereins" }, CancellationToken.None));
            using var media = inspected;
            if (media is null)
                continue;
            await site.With<AddMedia, AddMedia.Outcome>(add => add.RunAsync(media, 0, office, CancellationToken.None));
            blocks.Add(new ImageBlock { Image = new ImageUse { Media = media.Media.Id, Alt = "Eine Zeichnung" } });
        }
        var (id, _) = await site.With<CreateContent, (Guid, Answer<CreateContent.Outcome>)>(create => create.RunAsync(
            new NewContent(new Page { Title = "Zeichnungen", HiddenFromSearchEngines = true, Blocks = blocks }, "de", null), office, CancellationToken.None));
        var answer = await site.With<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(id, 1, null, office, CancellationToken.None, "Nur Zeichnungen."));
        Assert.Equal(PublishContent.Outcome.Published, answer.Outcome);
        return "/zeichnungen";
    }

    private static Task<string[]> Places(IPage page) => page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll('h1, h2, h3, p')].map(element => `${element.tagName} ${element.textContent.slice(0, 20)} ${Math.round(element.getBoundingClientRect().top + scrollY)}`)
        """);
}
