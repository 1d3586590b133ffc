using System.Xml.Linq;
using ClusterIt.BrowserTests.Cast;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ClusterIt.BrowserTests;

/// <summary>What must hold for every public page, whoever wrote it.</summary>
public sealed class EveryPageTests(RunningSite site, PlainSite plain, Browser browser)
{
    /// <summary>One of each kind of page; accessibility is a matter of the template.</summary>
    public static TheoryData<string> EveryKind => new(
        "/", "/verein", "/verein/vorwort", "/verein/zahlen-daten-fakten", "/verein/ziele-aktivitaeten", "/verein/arbeitskreise",
        "/verein/arbeitskreise/software", "/verein/mitglied-werden", "/it-branche", "/themen", "/themen/attraktivitaet-steigern",
        "/mitglieder", "/mitglieder?q=gibtesnicht", "/schaufenster", "/aktuelles", "/aktuelles/kategorie/pressemitteilung", "/termine", "/termine/archiv",
        "/kontakt", "/impressum", "/en", "/en/facts-and-figures", "/gibt-es-nicht",
        "/suche?q=sicherheit", "/suche?q=Mitgleid", "/en/search?q=members");

    [Theory]
    [MemberData(nameof(EveryKind))]
    public async Task Axe_finds_nothing_in_light_and_in_dark(string path)
    {
        foreach (var origin in Themes)
        {
            var page = await browser.Visit(origin);
            await page.GotoAsync(path);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                AssertClean(await page.RunAxe(Options), $"{origin}{path} ({scheme})");
            }
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task Axe_finds_nothing_on_one_of_each_type_in_light_and_in_dark()
    {
        var ofEach = await OneOfEachType();
        foreach (var origin in Themes)
        {
            var page = await browser.Visit(origin);
            foreach (var path in ofEach)
            {
                await page.GotoAsync(path);
                foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                {
                    await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                    AssertClean(await page.RunAxe(Options), $"{origin}{path} ({scheme})");
                }
            }
        }
    }

    [Fact]
    public async Task No_page_sets_a_cookie_asks_another_host_or_complains()
    {
        var complaints = new List<string>();
        var page = await browser.Visit(site.Origin);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                complaints.Add($"{page.Url}: {message.Text}");
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Origin, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                complaints.Add($"{page.Url} asks {request.Url}");
        };

        foreach (var path in await Paths())
        {
            var answer = await page.GotoAsync(path);
            if (answer!.Status != 200)
                complaints.Add($"{path} answers {answer.Status}");
        }

        Assert.Empty(complaints);
        Assert.Empty(await page.Context.CookiesAsync());
    }

    [Fact]
    public async Task No_page_scrolls_sideways()
    {
        var wide = new List<string>();
        foreach (var origin in Themes)
        {
            var page = await browser.Visit(origin);
            foreach (var path in await Paths())
            {
                await page.GotoAsync(path);
                foreach (var width in new[] { 320, 768, 2560 })
                {
                    if (await TooWide(page, width) > 0)
                        wide.Add($"{origin}{path} at {width}");
                }
            }
        }

        Assert.Empty(wide);
    }

    /// <summary>WCAG 2.2, 1.4.10 and 1.4.12: words as German has them, without a picture where one may be missing, in the spacing that readers may set.</summary>
    [Fact]
    public async Task Neither_long_words_nor_wide_spacing_widen_a_page()
    {
        const string strain = """
            () => {
              const style = document.head.appendChild(document.createElement('style'));
              style.textContent = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
              document.querySelectorAll('main .logo-wall picture, main .logos picture').forEach(logo => logo.replaceWith('Beispiel Wirtschaftsförderungsgesellschaft'));
              document.querySelectorAll('main .prose').forEach(text => text.append(Object.assign(document.createElement('pre'), { innerHTML: `<code>${'x'.repeat(120)}</code>` })));
              const words = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, figcaption, a, span, strong)')]
                .filter(place => !place.closest('svg, table, .sample-tag, .map') && [...place.childNodes].some(node => node.nodeType === 3 && /[a-zäöü]{4}/i.test(node.data)));
              words.forEach(place => place.append(' Datenschutzgrundverordnungsbeispiel'));
              return words.length;
            }
            """;
        var wide = new List<string>();
        foreach (var origin in Themes)
        {
            var page = await browser.Visit(origin);
            foreach (var path in EveryKind.Select(kind => kind.Data).Concat(await OneOfEachType()))
            {
                await page.GotoAsync(path);
                Assert.NotEqual(0, await page.EvaluateAsync<int>(strain));
                foreach (var width in new[] { 320, 1280 })
                {
                    if (await TooWide(page, width) is var more and > 0)
                        wide.Add($"{origin}{path} at {width}: {more} px");
                }
            }
        }

        Assert.Empty(wide);
    }

    /// <summary>WCAG 2.2, 1.4.4, on a telephone too: who has set the type twice as large reads everything, without scrolling sideways.</summary>
    [Fact]
    public async Task Type_at_twice_its_size_widens_no_page_and_covers_nothing()
    {
        const string twice = """
            async () => {
              document.documentElement.style.fontSize = '200%';
              await document.fonts.ready;
              const boxes = [...document.querySelectorAll('body > header :is(.brand a, .brand, .name, .languages a, .main-menu a, .contents a, .button, form)')]
                .filter(place => !place.querySelector('a')).map(place => place.getBoundingClientRect()).filter(box => box.width > 0);
              const covered = boxes.some((one, index) => boxes.some((other, next) => next > index
                && one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1));
              return [document.documentElement.scrollWidth - document.documentElement.clientWidth, covered ? 1 : 0];
            }
            """;
        var faults = new List<string>();
        foreach (var origin in Themes)
        {
            var page = await browser.Visit(origin, width: 360);
            foreach (var path in EveryKind.Select(kind => kind.Data).Concat(await OneOfEachType()))
            {
                await page.GotoAsync(path);
                if (await page.EvaluateAsync<int[]>(twice) is var found && found is not [<= 0, 0])
                    faults.Add($"{origin}{path}: {found[0]} px, {(found[1] == 0 ? "nothing covered" : "something covered")}");
            }
        }
        Assert.Empty(faults);
    }

    /// <summary>Digits that are torn apart are another number; a word is set narrower and smaller before it is.</summary>
    [Fact]
    public async Task Neither_numbers_nor_words_of_figures_are_torn_apart()
    {
        const string torn = """
            () => {
              document.head.appendChild(document.createElement('style')).textContent = '* { hyphens: none !important }';
              document.querySelectorAll('.number .digits').forEach((place, index) => { if (index % 2) { place.textContent = '1.123.456,5'; place.className = 'digits longest'; } });
              return [...document.querySelectorAll('.number .digits, .number .label')].flatMap(place => {
                const words = [];
                const text = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
                while (text.nextNode()) {
                  for (const word of text.currentNode.data.matchAll(/[^\s-]+/g)) {
                    const range = document.createRange();
                    range.setStart(text.currentNode, word.index);
                    range.setEnd(text.currentNode, word.index + word[0].length);
                    const box = range.getBoundingClientRect();
                    if (new Set([...range.getClientRects()].map(each => Math.round(each.top))).size > 1 || box.right > place.parentElement.getBoundingClientRect().right + 1) words.push(word[0]);
                  }
                }
                return words;
              });
            }
            """;
        var page = await browser.Visit(site.Origin);
        foreach (var path in new[] { "/verein/zahlen-daten-fakten", "/" })
        {
            foreach (var width in new[] { 320, 360, 768, 1024, 1152, 1200, 1280, 1366, 1440, 1920 })
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.GotoAsync(path);
                await page.EvaluateAsync("() => document.fonts.ready.then(() => undefined)");
                var words = await page.EvaluateAsync<string[]>(torn);
                Assert.True(words.Length == 0, $"{path} at {width}: {string.Join(", ", words)}");
            }
        }
    }

    [Fact]
    public async Task Every_link_inside_the_site_leads_somewhere()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(site.Origin) };
        var page = await browser.Visit(site.Origin, script: true);
        var links = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in await Paths())
        {
            await page.GotoAsync(path);
            links.UnionWith(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin).map(a => a.pathname + a.search)"));
        }

        var dead = new List<string>();
        foreach (var link in links)
        {
            using var answer = await client.GetAsync(link);
            if ((int)answer.StatusCode != 200)
                dead.Add($"{link} ({(int)answer.StatusCode})");
        }
        Assert.Empty(dead);
    }

    private static async Task<int> TooWide(IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 900);
        return await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private string[] Themes => [site.Origin, plain.Origin];

    private static AxeRunOptions Options => new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    private static void AssertClean(AxeResult result, string where) =>
        Assert.True(result.Violations.Length == 0, $"{where}: {string.Join("; ", result.Violations.Select(violation => $"{violation.Id} at {violation.Nodes[0].Target}"))}");

    private async Task<List<string>> OneOfEachType() =>
        [.. (await Paths()).Where(path => path.Contains("/beispiel-", StringComparison.Ordinal)).DistinctBy(path => path.Split('/')[1])];

    private async Task<List<string>> Paths()
    {
        using var client = new HttpClient();
        var sitemap = XDocument.Parse(await client.GetStringAsync($"{site.Origin}/sitemap.xml"));
        return [.. sitemap.Descendants().Where(node => node.Name.LocalName == "loc").Select(node => new Uri(node.Value).PathAndQuery)];
    }
}
