using ClusterIt.BrowserTests.Cast;
using Microsoft.Playwright;

namespace ClusterIt.BrowserTests;

/// <summary>The theme's own fonts arrive after the text; a reader should see the letters change, not the page jump.</summary>
public sealed class FontTests(RunningSite site, Browser browser)
{
    /// <summary>Half of what Google's Core Web Vitals call good: a line of running text may break one word earlier; a headline may not.</summary>
    private const double MostThatMayMove = 0.05;

    public static TheoryData<int> Widths => new(360, 768, 1280, 1440);

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Nothing_jumps_when_the_fonts_arrive_late(int width)
    {
        var jumps = new List<string>();
        foreach (var path in new[]
        {
            "/", "/en", "/verein", "/verein/zahlen-daten-fakten", "/themen", "/themen/wahrnehmung-erhoehen", "/themen/gemeinsam-mitgestalten",
            "/aktuelles", "/aktuelles/beispiel-jahrestagung", "/termine", "/mitglieder", "/mitglieder/beispiel-solardach", "/schaufenster",
            "/schaufenster/beispiel-dienstplan", "/kontakt", "/impressum", "/gibt-es-nicht",
        })
        {
            var page = await browser.Visit(site.Origin, width);
            Assert.True(await HasStandIns(page), "This machine has none of the fonts that stand in for ours; tests/run installs fonts-liberation.");
            var (moved, headline, headlineThen) = await MovedByTheFonts(page, path);
            if (moved > MostThatMayMove)
                jumps.Add($"{path} by {moved:0.000}");
            if (headline != headlineThen)
                jumps.Add($"{path}: the headline was {headline} high and is {headlineThen}");
            await page.Context.CloseAsync();
        }

        Assert.Empty(jumps);
    }

    [Theory]
    [InlineData("Archivo", 600, 100)]
    [InlineData("Archivo", 700, 82)]
    [InlineData("Archivo", 700, 88)]
    [InlineData("Archivo", 700, 92)]
    [InlineData("Archivo", 700, 100)]
    [InlineData("Archivo", 800, 75)]
    [InlineData("Archivo", 800, 80)]
    [InlineData("Archivo", 800, 82)]
    [InlineData("Archivo", 800, 88)]
    [InlineData("Archivo", 800, 100)]
    [InlineData("Newsreader", 400, 100)]
    public async Task A_stand_in_runs_as_wide_as_the_font_it_stands_in_for(string family, int weight, int stretch)
    {
        var page = await browser.Visit(site.Origin);
        await page.GotoAsync("/themen");
        Assert.True(await HasStandIns(page), "This machine has none of the fonts that stand in for ours; tests/run installs fonts-liberation.");

        var ratio = await page.EvaluateAsync<double>("""
            async ([family, weight, stretch]) => {
              const text = [...document.querySelectorAll('h1, h2, h3, main p')].map(element => element.textContent.trim()).join(' ');
              const wide = async name => {
                const line = document.createElement('span');
                line.style.cssText = `position: absolute; white-space: nowrap; font: ${weight} 100px "${name}"; font-stretch: ${stretch}%; letter-spacing: 0`;
                line.textContent = text;
                document.body.append(line);
                await document.fonts.load(`${weight} 100px "${name}"`, text);
                await document.fonts.ready;
                return line.getBoundingClientRect().width;
              };
              return await wide(family) / await wide(`${family} stand-in`);
            }
            """, new object[] { family, weight, stretch });

        Assert.InRange(ratio, 0.98, 1.02);
    }

    /// <summary>How much of the window moved, and how far, between the text in the stand-ins and the text in the fonts (the Layout Instability API's score).</summary>
    private static async Task<(double Moved, int Headline, int HeadlineThen)> MovedByTheFonts(IPage page, string path)
    {
        var fontsMayCome = new TaskCompletionSource();
        await page.RouteAsync("**/*.woff2", async route =>
        {
            await fontsMayCome.Task;
            await route.ContinueAsync();
        });
        await page.AddInitScriptAsync("""
            window.moved = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => { window.moved += entry.value; })).observe({ type: 'layout-shift', buffered: true });
            window.painted = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
            """);
        await page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
        await page.EvaluateAsync("() => painted()");
        var headline = await page.EvaluateAsync<int>("() => { window.moved = 0; return document.querySelector('h1').offsetHeight; }");

        fontsMayCome.SetResult();
        await page.EvaluateAsync("() => document.fonts.ready.then(painted).then(painted)");
        return (await page.EvaluateAsync<double>("() => window.moved"), headline, await page.EvaluateAsync<int>("() => document.querySelector('h1').offsetHeight"));
    }

    private static Task<bool> HasStandIns(IPage page) => page.EvaluateAsync<bool>("""
        () => Promise.all(['Liberation Sans', 'Liberation Sans Bold', 'Liberation Serif'].map(name => new FontFace('probe', `local("${name}")`).load())).then(() => true, () => false)
        """);
}
