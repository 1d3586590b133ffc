using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.House;

/// <summary>The folder that docs/operations.md publishes: started as it is, in Production, on plain HTTP, it fills itself and serves everything.</summary>
public sealed class PublishedFolderTests(PublishedFolderTests.Folder published) : IClassFixture<PublishedFolderTests.Folder>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("content", HttpStatusCode.OK, HttpStatusCode.NotFound)]
    [InlineData("content+demo", HttpStatusCode.OK, HttpStatusCode.OK)]
    [InlineData("none", HttpStatusCode.NotFound, HttpStatusCode.NotFound)]
    public async Task An_empty_data_folder_is_filled_with_what_is_asked_for_and_the_address_is_printed(string seed, HttpStatusCode profile, HttpStatusCode example)
    {
        await using var site = await Site.Start(published.Path, seed);

        Assert.Equal(profile, (await site.Get("/verein")).StatusCode);
        Assert.Equal(example, (await site.Get("/mitglieder/beispiel-solardach")).StatusCode);
    }

    [Fact]
    public async Task Styles_and_fonts_are_compressed_beforehand_and_may_be_kept_for_ever()
    {
        await using var site = await Site.Start(published.Path, "content");
        var style = Assert.Single(Addresses(await Text(site, "/"), "href=\"(?<address>/[^\"]+\\.css)\""));
        var fonts = Addresses(await Text(site, style), "url\\(\"?(?<address>[^\")]+\\.woff2)").Select(font => new Uri(new Uri($"http://site{style}"), font).AbsolutePath).Distinct().ToList();

        Assert.NotEmpty(fonts);
        foreach (var asset in fonts.Append(style))
        {
            using var answer = await site.Get(asset, "br");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.True(answer.Headers.CacheControl is { MaxAge.TotalDays: >= 365 } && answer.Headers.CacheControl.ToString().Contains("immutable", StringComparison.Ordinal), $"{asset}: {answer.Headers.CacheControl}");
            if (asset == style)
                Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        }
    }

    [Fact]
    public async Task Everything_that_is_brought_along_is_named_with_its_licence()
    {
        var notices = await File.ReadAllTextAsync(Path.Combine(published.Path, "THIRD-PARTY-NOTICES.md"), TestContext.Current.CancellationToken);
        using var locked = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src/ClusterIt.Web/packages.lock.json"), TestContext.Current.CancellationToken));
        var packages = locked.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() != "Project" && !package.Name.Contains("Analyzer", StringComparison.Ordinal)).Select(package => package.Name).Distinct().ToList();

        Assert.Contains("Markdig", packages);
        Assert.All(packages, package => Assert.Matches($@"[| ]{Regex.Escape(package)}[,| ]", notices));
        Assert.True(File.Exists(Path.Combine(published.Path, "LICENSE")));
        Assert.Contains("LGPL", await File.ReadAllTextAsync(Path.Combine(published.Path, "libvips-NOTICES.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_brings_too_much_along_is_refused_at_the_door()
    {
        await using var site = await Site.Start(published.Path, "content");

        using var line = await site.Get($"/suche?q={new string('a', 9_000)}");
        using var headers = await site.Get("/", headers: 100);

        Assert.Equal(HttpStatusCode.RequestUriTooLong, line.StatusCode);
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, headers.StatusCode);
    }

    [Fact]
    public async Task Every_gap_that_only_the_association_can_fill_is_named_in_the_log()
    {
        await using var site = await Site.Start(published.Path, "content");

        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1)); // It is said beside the first answers, so that nobody waits for it.
        while (!site.Log.Contains("Auf /impressum fehlen Angaben", StringComparison.Ordinal))
        {
            limit.Token.ThrowIfCancellationRequested();
            using var answer = await site.Get("/");
        }
    }

    private static async Task<string> Text(Site site, string path) => await (await site.Get(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static IEnumerable<string> Addresses(string text, string pattern) =>
        Regex.Matches(text, pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match => match.Groups["address"].Value);

    /// <summary>Published once, from what is built.</summary>
    public sealed class Folder : IAsyncLifetime
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("published-").FullName;

        public async ValueTask InitializeAsync()
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet",
                ["publish", System.IO.Path.Combine(Repository.Root, "src/ClusterIt.Web"), "--no-build", "--nologo", "-c", Configuration, "-o", Path])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            })!;
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 0, output);
        }

        public ValueTask DisposeAsync()
        {
            Directory.Delete(Path, recursive: true);
            return ValueTask.CompletedTask;
        }

        private static string Configuration => AppContext.BaseDirectory.Contains($"{System.IO.Path.DirectorySeparatorChar}Release{System.IO.Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
    }

    private sealed class Site : IAsyncDisposable
    {
        private readonly Process process;
        private readonly string data = Directory.CreateTempSubdirectory("published-data-").FullName;
        private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly List<string> lines = [];
        private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

        private Site(string folder, string seed)
        {
            process = ProgramRun.Start(System.IO.Path.Combine(folder, "ClusterIt.Web.dll"), data, ["--urls", "http://127.0.0.1:0"], [("Content__Seed", seed)]);
            process.OutputDataReceived += (_, line) => Read(line.Data);
            process.ErrorDataReceived += (_, line) => Read(line.Data);
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }

        public string Log
        {
            get
            {
                lock (lines)
                    return string.Join('\n', lines);
            }
        }

        public static async Task<Site> Start(string folder, string seed)
        {
            var site = new Site(folder, seed);
            site.client.BaseAddress = await site.listening.Task.WaitAsync(Patience);
            return site;
        }

        public async Task<HttpResponseMessage> Get(string path, string? encoding = null, int headers = 0)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            if (encoding is not null)
                request.Headers.AcceptEncoding.ParseAdd(encoding);
            for (var number = 0; number < headers; number++)
                request.Headers.Add($"X-Kopf-{number}", "x");
            return await client.SendAsync(request, TestContext.Current.CancellationToken);
        }

        public async ValueTask DisposeAsync()
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
            client.Dispose();
            Directory.Delete(data, recursive: true);
        }

        private void Read(string? line)
        {
            if (line is null)
                return;
            lock (lines)
                lines.Add(line);
            if (Regex.Match(line, @"http://127\.0\.0\.1:\d+", RegexOptions.None, TimeSpan.FromSeconds(1)) is { Success: true } address)
                listening.TrySetResult(new Uri(address.Value));
        }
    }
}
