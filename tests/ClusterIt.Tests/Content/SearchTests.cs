using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Search;
using ClusterIt.Cms.Settings;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Content;

/// <summary>German words are found in every form in which people type them, and only what is public is found.</summary>
public sealed class SearchTests
{
    [Theory]
    [InlineData("Mitgliederversammlung", "versammlung")]
    [InlineData("Mitgliederversammlung", "Mitgliederversamm")]
    [InlineData("Förderung", "foerderung")]
    [InlineData("Förderung", "forderung")]
    [InlineData("Förderung", "FÖRDERUNGEN")]
    [InlineData("Arbeitskreise", "arbeitskreis")]
    [InlineData("Arbeitskreis", "arbeitskreise")]
    [InlineData("IT-Sicherheit", "it sicherheit")]
    [InlineData("IT-Sicherheit", "sicherheit")]
    [InlineData("IT-Sicherheit", "it-sicherheit")]
    [InlineData("Straße", "strasse")]
    [InlineData("Strasse", "straße")]
    [InlineData("die Häuser der Region", "haus region")]
    [InlineData("Fachkräftemangel", "kräfte")]
    [InlineData("Café", "cafe")]
    public async Task A_word_is_found_however_it_is_typed(string text, string typed)
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Publishes(new Page { Title = "Seite", Blocks = [new TextBlock { Markdown = $"Es geht um {text} und mehr." }] });
        await cms.Publishes("Etwas anderes");

        var found = await Find(cms, typed);

        Assert.Equal(page, Assert.Single(found.Hits.Items).ContentId);
        Assert.Contains(found.Hits.Items[0].Extract, piece => piece.IsHit);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("foo\" AND (")]
    [InlineData("* OR NEAR(")]
    [InlineData("a")]
    [InlineData("   ")]
    [InlineData("--; DROP TABLE content")]
    [InlineData("title:geheim")]
    public async Task Whatever_is_typed_is_words_and_never_syntax(string typed)
    {
        await using var cms = CmsWorld.Open();
        await cms.Publishes("Seite");

        Assert.Empty((await Find(cms, typed)).Hits.Items);
    }

    [Theory]
    [InlineData("Überlandflüge im Käfer")]
    public async Task A_word_is_found_however_its_umlauts_are_put_together(string text)
    {
        var apart = text.Normalize(System.Text.NormalizationForm.FormD);
        await using var cms = CmsWorld.Open();
        await cms.Publishes(new Page { Title = apart, Standfirst = $"Es geht um {apart}." });

        foreach (var words in new[] { "Käfer", "Käfer".Normalize(System.Text.NormalizationForm.FormD), "Kä\u00ADfer", "landflüge", "landflüge".Normalize(System.Text.NormalizationForm.FormD) })
        {
            var found = await cms.With<PublishedSearch, SearchHits>(search => search.FindAsync(new SearchQuery(words, "de", null, 1), CancellationToken.None));
            Assert.Contains(Assert.Single(found.Hits.Items).Extract, piece => piece.IsHit);
        }
    }

    [Fact]
    public async Task What_is_found_is_what_is_public_and_as_it_is_public()
    {
        await using var cms = CmsWorld.Open();
        var page = await cms.Publishes("Verein");
        await cms.Drafts("Geheimplan");
        await cms.Save(page, new Page { Title = "Geheimplan" });
        Assert.Single((await Find(cms, "verein")).Hits.Items);
        Assert.Empty((await Find(cms, "geheimplan")).Hits.Items);

        await cms.Publish(page);
        Assert.Empty((await Find(cms, "verein")).Hits.Items);
        Assert.Single((await Find(cms, "geheimplan")).Hits.Items);

        var version = await cms.VersionOf(page);
        await cms.With<WithdrawContent, Answer<WithdrawContent.Outcome>>(withdraw => withdraw.RunAsync(page, version, false, CmsWorld.Office, CancellationToken.None));
        Assert.Empty((await Find(cms, "geheimplan")).Hits.Items);
        Assert.Equal(0, await cms.Ask(db => db.SearchDocuments.CountAsync()));
    }

    [Fact]
    public async Task A_title_counts_more_than_a_mention()
    {
        await using var cms = CmsWorld.Open();
        await cms.Publishes(new Page { Title = "Anderes", Blocks = [new TextBlock { Markdown = "Software, Software und noch einmal Software." }] });
        var page = await cms.Publishes("Software");

        Assert.Equal(page, (await Find(cms, "software")).Hits.Items[0].ContentId);
    }

    [Theory]
    [InlineData("Mitgleid", "Mitglied")]
    [InlineData("Brnachentreff", "Branchentreff")]
    [InlineData("Xylophon", null)]
    public async Task A_typing_error_becomes_a_suggestion(string typed, string? suggested)
    {
        await using var cms = CmsWorld.Open();
        await cms.Publishes("Mitglied werden");
        await cms.Publishes("Branchentreff");

        Assert.Equal(suggested, (await Find(cms, typed)).Suggestion);
    }

    [Theory]
    [InlineData("Handwerk", "Ein Rechenwerk für alle")]
    [InlineData("Elegant", "Relevante Ergebnisse")]
    [InlineData("Kantine", "Wir wachsen kontinuierlich")]
    public async Task What_is_suggested_is_a_word_and_not_what_an_ending_leaves_of_one(string typed, string title)
    {
        await using var cms = CmsWorld.Open();
        await cms.Publishes(title);

        Assert.Null((await Find(cms, typed)).Suggestion);
    }

    [Fact]
    public async Task A_short_stem_forgives_no_more_than_a_short_word()
    {
        await using var cms = CmsWorld.Open();
        var page = (await cms.With<CreateContent, (Guid Id, Answer<CreateContent.Outcome>)>(create => create.RunAsync(new NewContent(new Page { Title = "Welcome to der Verein" }, Languages.English, null), CmsWorld.Office, CancellationToken.None))).Id;
        await cms.Publish(page);

        Assert.Null((await Find(cms, "federation", Languages.English)).Suggestion);
    }

    [Theory]
    [InlineData("Versamlung", "Versammlung")]
    [InlineData("versammlng", "Versammlung")]
    [InlineData("Mitgleider", "Mitglieder")]
    [InlineData("Föderung", "Förderung")]
    [InlineData("Wirtschafsförderung", "Wirtschaftsförderung")]
    [InlineData("Vamsrelung", null)]
    public async Task A_part_of_a_compound_is_suggested_where_it_stands_nowhere_alone(string typed, string? suggested)
    {
        await using var cms = CmsWorld.Open();
        await cms.Publishes("Einladung zur Mitgliederversammlung");
        await cms.Publishes("Die Wirtschaftsförderung");

        var found = await Find(cms, typed);

        Assert.Equal(suggested, found.Suggestion);
        if (suggested is not null)
            Assert.NotEqual(0, (await Find(cms, suggested)).Hits.Total);
    }

    [Theory]
    [InlineData("zz verein", 0)]
    [InlineData("ki verein", 1)]
    public async Task A_short_word_must_be_there_as_well(string typed, int hits)
    {
        await using var cms = CmsWorld.Open();
        await cms.Publishes(new Page { Title = "Verein und KI" });
        await cms.Publishes("Vereinsheim");

        Assert.Equal(hits, (await Find(cms, typed)).Hits.Total);
    }

    [Fact]
    public async Task A_gap_is_found_as_words_and_not_as_markup()
    {
        await using var cms = CmsWorld.Open();
        await cms.Publishes(new Page { Title = "Impressum", Blocks = [new TextBlock { Markdown = "Eingetragen im Vereinsregister: {{fehlt: Registergericht}}." }] });

        var extract = string.Concat((await Find(cms, "vereinsregister")).Hits.Items[0].Extract.Select(piece => piece.Text));

        Assert.Contains("Registergericht", extract, StringComparison.Ordinal);
        Assert.DoesNotContain("mark", extract, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rebuilt_index_finds_the_same()
    {
        await using var cms = CmsWorld.Open();
        for (var number = 1; number <= 3; number++)
            await cms.Publishes($"Seite {number}");
        await cms.Ask(db => db.Database.ExecuteSqlRawAsync("DELETE FROM search_document; DELETE FROM search_stem; DELETE FROM search_part;"));
        Assert.Empty((await Find(cms, "seite")).Hits.Items);

        Assert.Equal(3, await cms.With<RebuildSearch, int>(rebuild => rebuild.RunIfEmptyAsync(CancellationToken.None)));

        Assert.Equal(3, (await Find(cms, "seite")).Hits.Total);
        Assert.Equal(0, await cms.With<RebuildSearch, int>(rebuild => rebuild.RunIfEmptyAsync(CancellationToken.None)));
    }

    [Fact]
    public async Task The_associations_address_is_found_where_it_is_shown_and_after_it_has_changed()
    {
        await using var cms = CmsWorld.Open();
        var contact = await cms.Publishes(new Page { Title = "Kontakt", Blocks = [new ContactBlock()] });
        await cms.Publishes("Anderes");
        foreach (var (street, version) in new[] { ("Leipziger Straße 110", 0), ("Neue Gasse 3", 1) })
        {
            await cms.With<ChangeSettings, ChangeSettings.Outcome>(change => change.RunAsync(new SiteSettings { Name = "Verein", Street = street, PostalCode = "04425", Town = "Taucha" }, version, CmsWorld.Office, CancellationToken.None));
            Assert.Equal([contact], (await Find(cms, street)).Hits.Items.Select(hit => hit.ContentId));
        }
        Assert.Empty((await Find(cms, "Leipziger Straße")).Hits.Items);
    }

    private static Task<SearchHits> Find(CmsWorld cms, string words, string language = Languages.German) =>
        cms.With<PublishedSearch, SearchHits>(search => search.FindAsync(new SearchQuery(words, language), CancellationToken.None));
}
