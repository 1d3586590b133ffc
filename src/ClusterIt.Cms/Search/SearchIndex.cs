using System.Globalization;
using System.Text;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Settings;
using ClusterIt.Cms.Text;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Search;

/// <summary>
/// Writes what the public may find, in the transaction that publishes it. <c>search_stem</c> holds stems and finds words in
/// any form; <c>search_part</c> holds trigrams and finds parts of compounds.
/// </summary>
internal sealed class SearchIndex(Db db, ContentTypes types, PublishedSettings published)
{
    private readonly SearchText searchText = new(types);
    private SiteSettings? settings;

    /// <summary>Adds what is not in the index, or no longer. A figure is one thing in both languages, and is found in both.</summary>
    public async Task WriteAsync(ContentItem item, Body body, CancellationToken ct)
    {
        settings ??= (await published.ReadAsync(ct)).Settings;
        if (body is not Figure figure)
        {
            await WriteAsync(item, item.Language, body, settings, ct);
            return;
        }
        await WriteAsync(item, Languages.German, figure.In(Languages.German), settings, ct);
        if (figure.TitleEn.Length > 0)
            await WriteAsync(item, Languages.English, figure.In(Languages.English), settings, ct);
    }

    public async Task RemoveAsync(Guid contentId, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "search_stem" WHERE rowid IN (SELECT "Id" FROM "search_document" WHERE "ContentId" = {contentId})""", ct);
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "search_part" WHERE rowid IN (SELECT "Id" FROM "search_document" WHERE "ContentId" = {contentId})""", ct);
        await db.SearchDocuments.Where(document => document.ContentId == contentId).ExecuteDeleteAsync(ct);
    }

    private async Task WriteAsync(ContentItem item, string language, Body body, SiteSettings site, CancellationToken ct)
    {
        var (title, text) = TextOf(body, language, site);
        var (titleWords, textWords) = (WordAnalysis.Words(title, language), WordAnalysis.Words(text, language));
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO "search_document" ("ContentId", "Type", "Language", "Title", "Text")
            VALUES ({item.Id}, {item.Type}, {language}, {title}, {text})
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO "search_stem" (rowid, "title", "text")
            SELECT "Id", {Stems(titleWords)}, {Stems(textWords)} FROM "search_document" WHERE "ContentId" = {item.Id} AND "Language" = {language}
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO "search_part" (rowid, "title", "text")
            SELECT "Id", {Plain(titleWords)}, {Plain(textWords)} FROM "search_document" WHERE "ContentId" = {item.Id} AND "Language" = {language}
            """, ct);
    }

    private (string Title, string Text) TextOf(Body body, string language, SiteSettings settings)
    {
        var whole = searchText.Of(body, CultureInfo.GetCultureInfo(language), topic => settings.TopicLabel(topic, language));
        if (body is Page { Blocks: var blocks } && blocks.OfType<ContactBlock>().Any()) // Its words are the settings'.
            whole = $"{whole}\n{settings.Street}\n{settings.PostalCode} {settings.Town}\n{settings.Email}";
        var lines = NormalForm.Of(whole, NormalizationForm.FormC).Split('\n', 2);
        return (lines[0], lines.Length > 1 ? PlainText.For(language, lines[1]) : "");
    }

    private static string Stems(IEnumerable<AnalysedWord> words) => string.Join(' ', words.Select(word => word.Stem));

    private static string Plain(IEnumerable<AnalysedWord> words) => string.Join(' ', words.Select(word => word.Plain));
}
