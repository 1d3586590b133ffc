using System.Net;
using System.Text;
using System.Xml.Linq;
using ClusterIt.Cms.Media.Svg;
using ClusterIt.Cms.Transfer;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Media;

/// <summary>A drawing may be looked at and nothing else.</summary>
public sealed class DrawingTests
{
    private static readonly string[] Traces = ["script", "alert", "javascript", "boese", "http:", "https:", "data:", "file:", "@import", "@font", "foreignobject", "iframe", "onload", "root:"];

    public static TheoryData<string> Hostile => [.. HostileDrawings.All.Keys];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Nothing_is_left_of_a_hostile_drawing_but_what_can_be_looked_at(string name)
    {
        if (SvgCleaning.Clean(Encoding.UTF8.GetBytes(HostileDrawings.All[name])) is not { } clean)
            return;

        var text = Encoding.UTF8.GetString(clean.Bytes.Span);
        var shown = text.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal);
        Assert.All(Traces, trace => Assert.DoesNotContain(trace, shown, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("#0b7a4b", text, StringComparison.Ordinal);
        Assert.All(XDocument.Parse(text).Descendants().SelectMany(element => element.Attributes()), attribute =>
            Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.ToString()));
    }

    [Fact]
    public void There_are_thirty_of_them_and_more() => Assert.True(HostileDrawings.All.Count >= 30);

    [Theory]
    [InlineData("a bomb of references")]
    [InlineData("a reference to itself")]
    [InlineData("a bomb of patterns")]
    [InlineData("an entity bomb")]
    [InlineData("an entity from a file")]
    public void A_drawing_built_to_be_too_much_is_refused(string name) =>
        Assert.Null(SvgCleaning.Clean(Encoding.UTF8.GetBytes(HostileDrawings.All[name])));

    [Fact]
    public void A_logo_as_drawing_programs_write_it_keeps_its_looks()
    {
        const string logo = """
            <?xml version="1.0" encoding="utf-8"?>
            <!-- Generator: ein Zeichenprogramm -->
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <svg version="1.1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:i="http://ns.example/ai" x="0px" y="0px" viewBox="0 0 300 100" style="enable-background:new 0 0 300 100;" xml:space="preserve" i:knockout="Off">
            <style type="text/css">
              .st0{fill:#E30613;} /* Hausfarbe */
              .st1{fill:url(#verlauf);stroke:#000;stroke-width:2}
            </style>
            <linearGradient id="verlauf"><stop offset="0" style="stop-color:#fff"/><stop offset="1" style="stop-color:#000"/></linearGradient>
            <defs><path id="zeichen" d="M0 0 L10 10"/></defs>
            <g class="st0"><path class="st1" d="M0,0 H100"/><use xlink:href="#zeichen" transform="translate(5 5)"/><text x="1" y="2" font-family="Arial">Beispiel</text></g>
            </svg>
            """;

        var clean = SvgCleaning.Clean(Encoding.UTF8.GetBytes(logo))!;

        Assert.Equal((300, 100), (clean.Width, clean.Height));
        var text = Encoding.UTF8.GetString(clean.Bytes.Span);
        Assert.All(
            [".st0{fill:#E30613}", ".st1{fill:url(#verlauf);stroke:#000;stroke-width:2}", "stop-color:#fff", "href=\"#zeichen\"", "translate(5 5)", ">Beispiel<", "width=\"300\"", "viewBox=\"0 0 300 100\""],
            part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.Equal(clean.Bytes.ToArray(), SvgCleaning.Clean(clean.Bytes)!.Bytes.ToArray());
    }

    [Theory]
    [InlineData("path{fill:#123}@media (prefers-color-scheme: dark){path{fill:#fff}}@media print{path{fill:#eee}} .a{fill:#456}", "path{fill:#123}.a{fill:#456}")]
    [InlineData("@import url(https://example.org/a.css); .a{fill:red}", ".a{fill:red}")]
    [InlineData("@keyframes x{from{fill:red}to{fill:blue}} .a{fill:red;animation:x 1s}", ".a{fill:red}")]
    [InlineData("@supports (fill:red){ .a{fill:red} .b{fill:blue} } .c{fill:green}", ".c{fill:green}")]
    [InlineData("@media print{.a{fill:red}", "")]
    [InlineData(":root{--c:#c00;--d:var(--c)} .a{fill:var(--c)} .b{fill:var(--d)} .c{fill:var(--fehlt, #00f)} .d{fill:var(--fehlt)}", ".a{fill:#c00}.b{fill:#c00}.c{fill:#00f}")]
    [InlineData(":root{--a:var(--b);--b:var(--a)} .a{fill:var(--a)} .b{stroke:red}", ".b{stroke:red}")]
    [InlineData(":root{--a:url(https://example.org/x.svg#y)} .a{fill:var(--a)} .b{stroke:red}", ".b{stroke:red}")]
    [InlineData("@media (prefers-color-scheme: dark){:root{--c:#fff}} :root{--c:#c00} @media (prefers-color-scheme: dark){:root{--c:#eee}} .a{fill:var(--c)}", ".a{fill:#c00}")]
    public void What_holds_on_a_condition_never_holds_everywhere_and_names_stand_for_their_values(string sheet, string kept)
    {
        var clean = SvgCleaning.Clean(Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\"><style>{sheet}</style><path class=\"a\" d=\"M0 0\"/></svg>"))!;

        Assert.Contains(kept.Length > 0 ? $"><style>{kept}</style><path" : "2000/svg\"><path", Encoding.UTF8.GetString(clean.Bytes.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\"><path d=\"M0 0\"/></svg>", 40, 30)]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" viewBox=\"0 0 40 30\"><path d=\"M0 0\"/></svg>", 80, 60)]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"100%\" viewBox=\"0 0 40 30\"><path d=\"M0 0\"/></svg>", 40, 30)]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"12px\" height=\"8px\"><path d=\"M0 0\"/></svg>", 12, 8)]
    public void A_drawing_has_a_size(string svg, int width, int height)
    {
        var clean = SvgCleaning.Clean(Encoding.UTF8.GetBytes(svg))!;

        Assert.Equal((width, height), (clean.Width, clean.Height));
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"></svg>")]
    [InlineData("<svg width=\"9\" height=\"9\"><path d=\"M0 0\"/></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><path d=\"M0 0\"></svg>")]
    public void What_shows_nothing_has_no_size_or_is_broken_is_refused(string svg) => Assert.Null(SvgCleaning.Clean(Encoding.UTF8.GetBytes(svg)));

    [Fact]
    public async Task A_drawing_is_served_clean_in_a_sandbox_and_exported_as_it_came()
    {
        using var files = ContentFiles.Small()
            .With("media/logo.svg", HostileDrawings.All["a script"]).With("media/logo.svg.yml", "author: Muster\nlicence: CC0\n")
            .With("pages/bild.md", "---\ntitle: Ein Bild\n---\n\n::: image\nimage:\n  media: media/logo.svg\n  alt: Ein grünes Quadrat\n:::\n");
        using var site = new SiteWorld().Set("Content:Path", files.Folder).Set("Content:Seed", "content");
        using var visitor = site.Visitor();

        var html = await site.Read("/bild");
        var address = html.Split("src=\"").Select(part => part.Split('"')[0]).First(source => source.StartsWith("/media/", StringComparison.Ordinal));
        using var answer = await visitor.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.DoesNotContain("script", await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        var target = Path.Combine(site.Folder, "ausgabe");
        await site.With<ExportContent, ExportReport>(export => export.RunAsync(target, prune: false, null, CancellationToken.None));
        Assert.Equal(HostileDrawings.All["a script"], await File.ReadAllTextAsync(Path.Combine(target, "media/logo.svg"), TestContext.Current.CancellationToken));
    }
}
