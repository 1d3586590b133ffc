using System.Text.RegularExpressions;
using ClusterIt.Cms.Content;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Site;

/// <summary>What is not a page of the tree, in two languages.</summary>
public sealed class TranslationTests
{
    [Theory]
    [InlineData("posts", "news", "teaser: Etwas.\ndate: 2026-10-01\ncategory: event-review")]
    [InlineData("events", "events", "teaser: Etwas.\nkind: workshop\nbegins: 2027-03-01T10:00\nends: 2027-03-01T12:00\nvenue: Haus\ntown: Leipzig")]
    [InlineData("organisations", "members", "shortText: Ein Haus, das es nur in diesem Test gibt.\nland: sachsen\ntown: Leipzig\nsize: 1-9\nmemberSince: 2015\ntopics:\n  - software")]
    public async Task It_names_its_translation_for_as_long_as_that_is_public(string folder, string template, string particulars)
    {
        using var files = ContentFiles.Small()
            .With("pages/aktuelles.md", $"---\nposition: 20\ntitle: Übersicht\ntemplate: {template}\n---\n")
            .With("pages/index.en.md", "---\ntitle: Three states. One industry.\ntemplate: start\n---\n")
            .With("pages/aktuelles.en.md", $"---\ntitle: Overview\nslug: overview\ntemplate: {template}\n---\n")
            .With($"{folder}/beides.md", $"---\ntitle: Beides\n{particulars}\n---\n")
            .With($"{folder}/beides.en.md", $"---\ntitle: Both\nslug: both\n{particulars}\n---\n");
        using var site = new SiteWorld().Set("Content:Path", files.Folder).Set("Content:Seed", "content");

        var german = await site.Read("/aktuelles/beides");
        Assert.Equal([("de", "/aktuelles/beides"), ("en", "/en/overview/both"), ("x-default", "/aktuelles/beides")], Alternates(german));
        Assert.Contains("href=\"/en/overview/both\" lang=\"en\"", german, StringComparison.Ordinal);
        Assert.Equal(Alternates(german), Alternates(await site.Read("/en/overview/both")));

        var english = Assert.IsType<PathAnswer.Found>(await site.With<PublishedContent, PathAnswer>(published => published.AtAsync("/en/overview/both", CancellationToken.None))).Content.Id;
        var withdrawn = await site.With<WithdrawContent, Answer<WithdrawContent.Outcome>>(withdraw => withdraw.RunAsync(english, 2, false, SiteWorld.Office, CancellationToken.None));
        Assert.Equal(WithdrawContent.Outcome.Withdrawn, withdrawn.Outcome);
        Assert.Empty(Alternates(await site.Read("/aktuelles/beides")));
        await site.With<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(english, withdrawn.Version, null, SiteWorld.Office, CancellationToken.None, CmsWorld.Waiver));
        Assert.NotEmpty(Alternates(await site.Read("/aktuelles/beides")));
    }

    private static IEnumerable<(string Language, string Path)> Alternates(string html) =>
        Regex.Matches(html, "<link rel=\"alternate\" hreflang=\"(?<lang>[^\"]+)\" href=\"(?<href>[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            .Select(match => (match.Groups["lang"].Value, new Uri(match.Groups["href"].Value).AbsolutePath));
}
