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
public sealed class PictureTests(RunningSite site, PlainSite plain, Browser browser)
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
        var path = await Publish("Zeichnungen", [.. HostileDrawings.All.Values.Select(drawing => ("zeichnung.svg", Encoding.UTF8.GetBytes(drawing)))]);
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

    /// <summary>Neither blown up until it is blurred, nor so tall that the text begins screens further down, nor taken smaller than it is shown.</summary>
    [Fact]
    public async Task A_picture_is_shown_no_larger_than_it_is_and_no_taller_than_a_screen()
    {
        var artist = await browser.Visit(site.Origin);
        await artist.GotoAsync("/");
        var path = await Publish("Formate", [("klein.png", await Drawn(artist, 60, 40)), ("hoch.png", await Drawn(artist, 900, 2400)), ("breit.png", await Drawn(artist, 2400, 300))]);
        foreach (var origin in new[] { site.Origin, plain.Origin })
        {
            var page = await browser.Visit(origin, width: 1440);
            await page.GotoAsync(origin == site.Origin ? path : "/schaufenster/beispiel-luftbild");
            var shown = await page.EvaluateAsync<double[][]>("""
                async () => {
                  const images = [...document.querySelectorAll('main figure picture img[srcset]')];
                  for (const image of images) image.loading = 'eager';
                  await Promise.all(images.map(image => image.decode()));
                  return images.map(image => {
                    const taken = Number(image.currentSrc.match(/\/(\d+)\.\w+$/)[1]);
                    return [image.width, image.height, Number(image.getAttribute('width')), taken];
                  });
                }
                """);

            Assert.NotEmpty(shown);
            Assert.All(shown, each =>
            {
                Assert.True(each[0] <= each[2], $"{each[2]} px wide, shown at {each[0]}");
                Assert.InRange(each[1], 1, 700);
                Assert.True(each[3] >= Math.Min(each[0], each[2]) * 0.9, $"shown at {each[0]}, taken at {each[3]}");
            });
        }
    }

    /// <summary>A page that shows the pictures that are not refused.</summary>
    private async Task<string> Publish(string title, IReadOnlyList<(string Name, byte[] Bytes)> pictures)
    {
        var office = new Editor(Guid.Parse("0196f000-0000-7000-8000-000000000001"), "Kim Muster");
        var blocks = new List<Block>();
        foreach (var (name, bytes) in pictures)
        {
            var (_, inspected) = await site.With<InspectMedia, (InspectMedia.Verdict, InspectedMedia?)>(inspect => inspect.RunAsync(new NewMedia(Guid.NewGuid(), name, bytes) { Author = "Kim Muster", Licence = "eigenes Werk des Vereins" }, CancellationToken.None));
            using var media = inspected;
            if (media is null)
                continue;
            await site.With<AddMedia, AddMedia.Outcome>(add => add.RunAsync(media, 0, office, CancellationToken.None));
            blocks.Add(new ImageBlock { Image = new ImageUse { Media = media.Media.Id, Alt = "Formen und Farben" } });
        }
        var (id, _) = await site.With<CreateContent, (Guid, Answer<CreateContent.Outcome>)>(create => create.RunAsync(
            new NewContent(new Page { Title = title, HiddenFromSearchEngines = true, Blocks = blocks }, "de", null), office, CancellationToken.None));
        var answer = await site.With<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(id, 1, null, office, CancellationToken.None, "Nur Bilder."));
        Assert.Equal(PublishContent.Outcome.Published, answer.Outcome);
        return $"/{Slug.From(title)}";
    }

    private static async Task<byte[]> Drawn(IPage page, int width, int height) => Convert.FromBase64String((await page.EvaluateAsync<string>("""
        ([width, height]) => {
          const canvas = Object.assign(document.createElement('canvas'), { width, height });
          const pen = canvas.getContext('2d');
          pen.fillStyle = '#1c3fd6';
          pen.fillRect(0, 0, width / 2, height);
          return canvas.toDataURL('image/png');
        }
        """, new[] { width, height })).Split(',')[1]);

    private static Task<string[]> Places(IPage page) => page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll('h1, h2, h3, p')].map(element => `${element.tagName} ${element.textContent.slice(0, 20)} ${Math.round(element.getBoundingClientRect().top + scrollY)}`)
        """);
}
