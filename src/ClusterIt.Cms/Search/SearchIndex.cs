using System.Globalization;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
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

    /// <summary>Adds what is not in the index, or no longer.</summary>
    public async Task WriteAsync(ContentItem item, Body body, CancellationToken ct)
    {
        settings ??= (await published.ReadAsync(ct)).Settings;
        var (title, text) = TextOf(body, item.Language, settings);
        var (titleWords, textWords) = (GermanAnalysis.Words(title), GermanAnalysis.Words(text));
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO "search_document" ("ContentId", "Type", "Language", "Title", "Text")
            VALUES ({item.Id}, {item.Type}, {item.Language}, {title}, {text})
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO "search_stem" (rowid, "title", "text")
            SELECT "Id", {Stems(titleWords)}, {Stems(textWords)} FROM "search_document" WHERE "ContentId" = {item.Id}
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO "search_part" (rowid, "title", "text")
            SELECT "Id", {Plain(titleWords)}, {Plain(textWords)} FROM "search_document" WHERE "ContentId" = {item.Id}
            """, ct);
    }

    public async Task RemoveAsync(Guid contentId, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "search_stem" WHERE rowid IN (SELECT "Id" FROM "search_document" WHERE "ContentId" = {contentId})""", ct);
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "search_part" WHERE rowid IN (SELECT "Id" FROM "search_document" WHERE "ContentId" = {contentId})""", ct);
        await db.SearchDocuments.Where(document => document.ContentId == contentId).ExecuteDeleteAsync(ct);
    }

    private (string Title, string Text) TextOf(Body body, string language, SiteSettings settings)
    {
        var lines = searchText.Of(body, CultureInfo.GetCultureInfo(language), topic => settings.TopicLabel(topic, language)).Split('\n', 2);
        return (lines[0], lines.Length > 1 ? PlainText.For(language, lines[1]) : "");
    }

    private static string Stems(IEnumerable<AnalysedWord> words) => string.Join(' ', words.Select(word => word.Stem));

    private static string Plain(IEnumerable<AnalysedWord> words) => string.Join(' ', words.Select(word => word.Plain));
}
