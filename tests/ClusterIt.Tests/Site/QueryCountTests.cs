using System.Text.RegularExpressions;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Pages;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Site;

/// <summary>What a page costs does not grow with the content: it asks the database as many questions for a hundred things as for ten.</summary>
public sealed class QueryCountTests : IAsyncLifetime
{
    private const int Copies = 4;

    /// <summary>Readings of one page, until none of them is disturbed.</summary>
    private const int Patience = 30;

    private static readonly string[] More =
    [
        "/aktuelles/kategorie/pressemitteilung", "/aktuelles/2026", "/aktuelles/feed.xml", "/aktuelles/atom.xml", "/aktuelles/feed.json",
        "/termine/archiv", "/termine/kalender.ics", "/termine/beispiel-branchentreff-dezember.ics", "/verein/zahlen-daten-fakten.csv", "/verein/zahlen-daten-fakten.json",
        "/mitglieder?land=sachsen", "/mitglieder?q=beispiel", "/schaufenster?land=sachsen", "/suche?q=beispiel", "/suche?q=beispeil", "/sitemap.xml",
        "/api/v1/posts?limit=5", "/api/v1/organisations?limit=5",
    ];

    /// <summary>Tables with a row or more for each post.</summary>
    private static readonly string[] Growing = ["content", "revision", "address", "reference", "post_entry", "topic_entry", "outbox_entry", "audit_entry", "search_document"];

    /// <summary>Types that there are some hundreds of at most.</summary>
    private static readonly string[] OfFew = ["organisation", "showcase"];

    private readonly SiteWorld site = new SiteWorld().Set("Cache:Megabytes", "0");

    public async ValueTask InitializeAsync() => await site.Read("/");

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task No_page_asks_more_often_when_there_is_more()
    {
        await Sampler.Publish(site);
        string[] pages = [.. await site.Paths(), .. More];
        var before = await Count(pages);

        await Multiply();

        var after = await Count(pages);
        foreach (var page in pages) // On a slow machine it falls into each of them.
        {
            for (var attempt = 0; attempt < Patience && after[page] > before[page]; attempt++)
                after[page] = Math.Min(after[page], await CountOnce(page));
        }
        Assert.True((await site.Read("/aktuelles")).Contains("seite=2", StringComparison.Ordinal));
        var grown = pages.Where(page => after[page] > before[page]).Select(page => $"{page}: {before[page]} → {after[page]}").ToList();
        Assert.True(grown.Count == 0, string.Join('\n', grown));
        Assert.All(after.Values, count => Assert.InRange(count, 1, 60));
    }

    [Fact]
    public async Task No_page_walks_over_what_grows()
    {
        string[] pages = [.. (await site.Paths()).Concat(More).Where(page => page != "/sitemap.xml")]; // That names everything.
        site.Queries.Explains = true;
        foreach (var page in pages)
            await site.Read(page);

        var walks = site.Queries.Plans.SelectMany(asked => asked.Value.Where(step => Walks(step, asked.Key, IsBounded(asked.Key, asked.Value))).Select(step => $"{step}: {asked.Key}")).ToList();

        Assert.True(site.Queries.Plans.Count > 30, $"{site.Queries.Plans.Count} questions");
        Assert.True(walks.Count == 0, string.Join("\n\n", walks));
    }

    /// <summary>A step that looks at each row of a table with a row for each post, or at all that are of one type or language.</summary>
    private static bool Walks(string step, string question, bool isBounded)
    {
        var found = Regex.Match(step, @"^(?<how>SCAN|SEARCH) (?<alias>\w+)(?<rest>.*)$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        if (!found.Success || !Growing.Any(table => question.Contains($"\"{table}\" AS \"{found.Groups["alias"].Value}\"", StringComparison.Ordinal)))
            return false;
        if (OfFew.Any(type => question.Contains($"\"Type\" = '{type}'", StringComparison.Ordinal)))
            return false;
        return found.Groups["how"].Value == "SCAN" ? !isBounded : Regex.IsMatch(found.Groups["rest"].Value, @"\((Type|Language)=\?\)", RegexOptions.None, TimeSpan.FromSeconds(1)) && !isBounded;
    }

    /// <summary>It ends when it has enough: nothing is sorted, and nothing left out that would be asked of each row.</summary>
    private static bool IsBounded(string question, IEnumerable<string> plan) =>
        question.Contains("LIMIT", StringComparison.Ordinal) && !question.Contains("\"topic_entry\"", StringComparison.Ordinal) && !question.Contains("\"reference\"", StringComparison.Ordinal)
        && plan.All(step => !step.Contains("TEMP B-TREE", StringComparison.Ordinal));

    private async Task<Dictionary<string, int>> Count(IEnumerable<string> pages)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages.Distinct())
        {
            await site.Read(page);
            counts[page] = int.MaxValue;
            for (var attempt = 0; attempt < 3; attempt++) // The look for what other processes write may fall into one of them.
                counts[page] = Math.Min(counts[page], await CountOnce(page));
        }
        return counts;
    }

    private async Task<int> CountOnce(string page)
    {
        var before = site.Queries.Count;
        await site.Read(page);
        return site.Queries.Count - before;
    }

    /// <summary>Of everything but archives, which there is one of, so many more, with the same topics and links.</summary>
    private async Task Multiply()
    {
        var ids = await site.With<Db, List<Guid>>(db => db.Items.Where(item => item.PublishedRevisionId != null).Select(item => item.Id).ToListAsync());
        foreach (var id in ids)
        {
            var live = (await site.With<PublishedContent, Live<Body>?>(published => published.FindAsync(id, CancellationToken.None)))!;
            if (live.Body is Page { Template: not PageTemplate.Standard } || live.ParentId is null && live.Body is Page)
                continue;
            for (var number = 0; number < Copies; number++)
                await Publish(live, live.Body with { Title = $"{live.Body.Title} {number}" });
        }
    }

    private async Task Publish(Live<Body> live, Body body)
    {
        var (id, created) = await site.With<CreateContent, (Guid, Answer<CreateContent.Outcome>)>(create =>
            create.RunAsync(new NewContent(body, live.Language, live.ParentId), SiteWorld.Office, CancellationToken.None));
        Assert.True(created.Outcome is CreateContent.Outcome.Created, $"{live.Path}: {created.Outcome}");
        var published = await site.With<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(id, created.Version, null, SiteWorld.Office, CancellationToken.None, CmsWorld.Waiver));
        Assert.True(published.Outcome is PublishContent.Outcome.Published, $"{live.Path}: {published.Outcome} {string.Join("; ", published.Faults)}");
    }
}
