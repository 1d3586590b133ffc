using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Site;

/// <summary>What a first view transfers, compressed as a browser gets it: the page with its styles, fonts, icon, scripts, drawings, and the pictures that do not wait until they are scrolled to.</summary>
public sealed class WeightTests(SiteWorld site)
{
    private const int Home = 150 * 1024;
    private const int Other = 100 * 1024;
    private const int Fonts = 100 * 1024;
    private const int Script = 10 * 1024;

    [Fact]
    public async Task No_page_is_heavier_than_its_budget()
    {
        var heavy = new List<string>();
        foreach (var path in (await site.Paths()).Append("/suche?q=verein"))
        {
            var weight = await WeightOf(path);
            if (weight > (path is "/" or "/en" ? Home : Other))
                heavy.Add($"{path}: {weight} bytes");
        }

        Assert.Empty(heavy);
    }

    [Fact]
    public void All_fonts_together_stay_within_theirs()
    {
        var fonts = Directory.GetFiles(Path.Combine(Repository.Root, "themes/wahrnehmung/wwwroot/fonts"), "*.woff2");

        Assert.NotEmpty(fonts);
        Assert.InRange(fonts.Sum(font => new FileInfo(font).Length), 1, Fonts);
        Assert.All(fonts, font => Assert.True(File.Exists(Regex.Replace(font, @"(-italic)?\.[0-9a-f]{10}\.woff2$", ".LICENSE.txt", RegexOptions.None, TimeSpan.FromSeconds(1))), font));
    }

    private async Task<int> WeightOf(string path)
    {
        var html = await site.Read(path);
        var page = await new HtmlParser().ParseDocumentAsync(html);
        var links = page.QuerySelectorAll("link[rel~=stylesheet], link[rel=icon], link[rel=preload]").Select(link => link.GetAttribute("href")!);
        var scripts = page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!).ToList();
        var weight = Packed(System.Text.Encoding.UTF8.GetBytes(html));
        foreach (var address in links.Concat(scripts).Distinct())
            weight += SizeOf(address);
        foreach (var picture in page.QuerySelectorAll("img").Where(image => image.GetAttribute("loading") != "lazy" || image.GetAttribute("src")!.EndsWith(".svg", StringComparison.Ordinal)).Select(ForAPhone).Distinct())
            weight += await WeightOfPicture(picture);
        var scriptWeight = 0;
        foreach (var script in scripts)
            scriptWeight += SizeOf(script);
        Assert.InRange(scriptWeight, 0, Script);
        return weight;
    }

    /// <summary>What a phone of 412 points with 1.75 dots each asks for (Lighthouse's).</summary>
    private static string ForAPhone(IElement image)
    {
        const int dots = 721;
        var source = image.ParentElement!.QuerySelector("source[type='image/avif']")?.GetAttribute("srcset");
        return source is null
            ? image.GetAttribute("src")!
            : source.Split(", ").Select(entry => entry.Split(' ')).OrderBy(entry => int.Parse(entry[1].TrimEnd('w'), CultureInfo.InvariantCulture))
                .First(entry => int.Parse(entry[1].TrimEnd('w'), CultureInfo.InvariantCulture) >= dots)[0];
    }

    private async Task<int> WeightOfPicture(string address)
    {
        using var visitor = site.Visitor();
        var bytes = await visitor.GetByteArrayAsync(address);
        return address.EndsWith(".svg", StringComparison.Ordinal) ? Packed(bytes) : bytes.Length;
    }

    /// <summary>The theme's files as they lie in the repository; served, each has a fingerprint in its name.</summary>
    private static int SizeOf(string address)
    {
        var asked = address["/_themes/".Length..];
        var folder = Path.Combine(Repository.Root, "themes", asked[..asked.IndexOf('/', StringComparison.Ordinal)], "wwwroot");
        var file = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Single(file => IsNamed(Path.GetRelativePath(folder, file).Replace('\\', '/'), asked[(asked.IndexOf('/', StringComparison.Ordinal) + 1)..]));
        var bytes = File.ReadAllBytes(file);
        return file.EndsWith(".woff2", StringComparison.Ordinal) ? bytes.Length : Packed(bytes);
    }

    private static bool IsNamed(string file, string asked) =>
        file == asked || Regex.IsMatch(asked, $"^{Regex.Escape(Path.ChangeExtension(file, null))}\\.[0-9a-z]{{10}}{Regex.Escape(Path.GetExtension(file))}$", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static int Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return packed.ToArray().Length;
    }
}
