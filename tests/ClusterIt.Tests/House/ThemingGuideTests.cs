using System.Diagnostics;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using ClusterIt.Tests.Cast;
using ClusterIt.Theming.Blocks;
using ClusterIt.Theming.Views;
using ClusterIt.Web.Site;

namespace ClusterIt.Tests.House;

/// <summary>docs/theming.md keeps its word: followed literally, it gives a working theme.</summary>
public sealed partial class ThemingGuideTests
{
    private const string Theme = "nachtblau";

    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "docs/theming.md"));

    [Fact]
    public async Task Followed_from_an_empty_folder_it_gives_a_theme_that_shows_the_site()
    {
        var house = Directory.CreateTempSubdirectory("guide-").FullName;
        CopyTheHouse(house);
        foreach (var (path, text) in Files())
            Write(Path.Combine(house, path), text);
        await Run("dotnet", "build src/ClusterIt.Web -c Debug --nologo -v quiet -p:RunAnalyzers=false", house); // The house has been looked at already,
        await Run("dotnet", $"build themes/{Theme} -c Debug --nologo -v quiet --no-dependencies --no-incremental", house); // the theme has not.

        using var site = Start(house, Theme);
        using var visitor = new HttpClient { BaseAddress = await AddressOf(site) };
        var html = await visitor.GetStringAsync("/verein");
        var sheet = Stylesheet().Match(html).Groups[1].Value;

        Assert.Contains("<b>Mitgliederversammlung</b>", html, StringComparison.Ordinal); // a block of its own
        Assert.Contains("<meta name=\"color-scheme\" content=\"dark\">", html, StringComparison.Ordinal); // a layout of its own
        Assert.Contains("--paper: #0b1730", await visitor.GetStringAsync(sheet), StringComparison.Ordinal); // its styles
        foreach (var path in new[] { "/", "/en", "/mitglieder", "/aktuelles", "/verein/zahlen-daten-fakten", "/suche?q=verein" }) // the rest from broschuere
            Assert.Contains("<h1", await visitor.GetStringAsync(path), StringComparison.Ordinal);
        Assert.Empty(await DifferencesAsync(house, visitor)); // and nothing but looks is another

        await StopAsync(site);
        Directory.Delete(house, recursive: true);
    }

    [Fact]
    public void It_names_every_record_and_every_block_that_a_theme_is_given()
    {
        var views = typeof(SiteView).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SiteView)));
        var blocks = typeof(BlockView).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BlockView)));

        Assert.All(views, view => Assert.Contains($"`{view.Name}`", Guide, StringComparison.Ordinal));
        Assert.All(blocks, block => Assert.Contains($"`{block.Name[..^"Block".Length]}`", Guide, StringComparison.Ordinal));
    }

    /// <summary>Where a page reads otherwise than in the default theme.</summary>
    private static async Task<IReadOnlyList<string>> DifferencesAsync(string house, HttpClient visitor)
    {
        using var usual = Start(house, new SiteOptions().Theme);
        using var usualVisitor = new HttpClient { BaseAddress = await AddressOf(usual) };
        var differing = new List<string>();
        var sitemap = System.Xml.Linq.XDocument.Parse(await visitor.GetStringAsync("/sitemap.xml"));
        foreach (var path in sitemap.Descendants().Where(node => node.Name.LocalName == "loc").Select(node => new Uri(node.Value).AbsolutePath).Append("/suche?q=verein"))
        {
            var here = await new HtmlParser().ParseDocumentAsync(await usualVisitor.GetStringAsync(path));
            var there = await new HtmlParser().ParseDocumentAsync(await visitor.GetStringAsync(path));
            differing.AddRange(Reading.Differences(here, there).Select(difference => $"{path}, {difference}"));
        }
        await StopAsync(usual);
        return differing;
    }

    private static async Task StopAsync(Process site)
    {
        site.Kill(entireProcessTree: true);
        await site.WaitForExitAsync();
    }

    /// <summary>The guide's files: a path on a line of its own, and the text in the fence below it.</summary>
    private static IReadOnlyList<(string Path, string Text)> Files()
    {
        var files = FileInTheGuide().Matches(Guide).Select(match => (match.Groups[1].Value, match.Groups[2].Value)).ToList();
        Assert.Equal(6, files.Count);
        return files;
    }

    private static void CopyTheHouse(string to)
    {
        foreach (var folder in new[] { "src", "themes", "content" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories).Where(file => !IsBuilt(file)))
                Write(Path.Combine(to, Path.GetRelativePath(Repository.Root, file)), file);
        }
        foreach (var file in Directory.EnumerateFiles(Repository.Root))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));

        static void Write(string target, string source)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }
    }

    private static bool IsBuilt(string file) => file.Split(Path.DirectorySeparatorChar) is var parts && (parts.Contains("bin") || parts.Contains("obj"));

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static Process Start(string house, string theme)
    {
        var start = new ProcessStartInfo("dotnet", "bin/Debug/net10.0/ClusterIt.Web.dll")
        {
            WorkingDirectory = Path.Combine(house, "src/ClusterIt.Web"),
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Storage__DataPath"] = Path.Combine(house, "data");
        start.Environment["Site__Theme"] = theme;
        start.Environment["Site__PublicUrl"] = "https://nachtblau.example";
        return Process.Start(start)!;
    }

    /// <summary>The address that the site prints when it is up.</summary>
    private static async Task<Uri> AddressOf(Process site)
    {
        var said = new List<string>();
        while (await site.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (Listening().Match(line) is { Success: true } match)
                return new Uri(match.Groups[1].Value);
        }
        throw new InvalidOperationException($"The site did not start:\n{string.Join('\n', said)}");
    }

    private static async Task Run(string program, string arguments, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, said);
    }

    [GeneratedRegex("""^`(themes/[^`]+)`\n```\w+\n(.*?)^```$""", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FileInTheGuide();

    [GeneratedRegex(@"Now listening on: (\S+)")]
    private static partial Regex Listening();

    [GeneratedRegex("""rel="stylesheet" href="([^"]+)""")]
    private static partial Regex Stylesheet();
}
