using ClusterIt.BrowserTests.Cast;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ClusterIt.BrowserTests;

/// <summary>What nobody has planned for is legible on every screen and on paper.</summary>
public sealed class OddContentTests(OddSite site, PlainOddSite plain, Browser browser) : IClassFixture<OddSite>, IClassFixture<PlainOddSite>
{
    private const string Odd = "/sonderbar";
    private const string Figures = "/verein/zahlen-daten-fakten";

    /// <summary>A sheet of A4 between its margins, in CSS pixels.</summary>
    private const int Sheet = 642;

    [Theory]
    [InlineData(Odd)]
    [InlineData(Figures)]
    [InlineData("/aktuelles")]
    public async Task No_page_scrolls_sideways(string path)
    {
        foreach (var origin in new[] { site.Origin, plain.Origin })
        {
            var page = await browser.Visit(origin);
            await page.GotoAsync(path);
            foreach (var width in new[] { 320, 360, 768, 1440 })
            {
                await page.SetViewportSizeAsync(width, 900);
                Assert.Equal((origin, width, 0), (origin, width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")));
            }
        }
    }

    [Fact]
    public async Task A_long_word_in_a_headline_stays_in_one_piece()
    {
        var page = await browser.Visit(site.Origin);
        await page.GotoAsync(Odd);
        await page.EvaluateAsync("() => document.fonts.ready.then(() => undefined)");
        foreach (var width in new[] { 360, 768, 1024, 1440, 1920 })
        {
            await page.SetViewportSizeAsync(width, 900);
            var pieces = await page.EvaluateAsync<int>("""
                letters => {
                  const words = document.querySelector('h1').firstChild;
                  const range = document.createRange();
                  range.setStart(words, words.data.indexOf('I'));
                  range.setEnd(words, words.data.indexOf('I') + letters);
                  return range.getClientRects().length;
                }
                """, OddSite.LongWord.Length);
            Assert.Equal((width, 1), (width, pieces));
        }
    }

    [Theory]
    [InlineData("/", false)]
    [InlineData("/aktuelles", true)]
    public async Task A_portrait_leads_the_news_without_filling_the_screen(string path, bool isAtTop)
    {
        var page = await browser.Visit(site.Origin, width: 1440);
        await page.GotoAsync(path);
        var picture = page.Locator(".front-page .lead img");
        var box = await picture.EvaluateAsync<double[]>("image => [image.width, image.height]");

        Assert.InRange(box[0], 100, 300);
        Assert.InRange(box[1], 60, 250);
        Assert.Equal((isAtTop ? "high" : null, isAtTop ? null : "lazy"), (await picture.GetAttributeAsync("fetchpriority"), await picture.GetAttributeAsync("loading")));
    }

    [Fact]
    public async Task Paper_shows_every_cell_of_a_wide_table_and_what_an_accordion_hides()
    {
        foreach (var origin in new[] { site.Origin, plain.Origin })
        {
            var page = await browser.Visit(origin, width: Sheet);
            await page.GotoAsync(Odd);
            await page.EmulateMediaAsync(new() { Media = Media.Print });

            var cut = await page.EvaluateAsync<string[]>("width => [...document.querySelectorAll('main th, main td')].filter(cell => cell.getBoundingClientRect().right > width + 1).map(cell => cell.textContent)", Sheet);
            Assert.Empty(cut);
            Assert.True(await page.EvaluateAsync<bool>("() => [...document.querySelectorAll('main p')].some(words => words.textContent.includes('Was darin steht') && words.getBoundingClientRect().height > 0 && words.checkVisibility({ contentVisibilityAuto: true }))"), origin);
        }
    }

    [Fact]
    public async Task A_wide_table_is_scrolled_by_keyboard_and_no_header_is_empty()
    {
        foreach (var origin in new[] { site.Origin, plain.Origin })
        {
            var page = await browser.Visit(origin, width: 360);
            await page.GotoAsync(Odd);
            var faults = await page.RunAxe();

            Assert.Equal((origin, ""), (origin, string.Join("; ", faults.Violations.Select(fault => $"{fault.Id} at {fault.Nodes[0].Target}"))));
        }
    }

    [Fact]
    public async Task A_drawing_without_a_ground_has_one_in_the_dark()
    {
        var page = await browser.Visit(site.Origin);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.GotoAsync(Odd);

        Assert.Equal("rgb(255, 255, 255)", await page.Locator("main .picture img").EvaluateAsync<string>("image => getComputedStyle(image).backgroundColor"));
    }
}
