using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Text;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Search;

/// <summary>Finds what is public. Words in any form come first, parts of compounds after them; nothing found becomes a suggestion.</summary>
public sealed class PublishedSearch(Db db, PublishedContent published)
{
    public const int PageSize = 20;

    /// <summary>A longer question is cut; nobody means more words than this.</summary>
    private const int MostWords = 8;

    /// <summary>A trigram index finds nothing shorter.</summary>
    private const int ShortestPart = 3;

    /// <summary>More than anybody leafs through.</summary>
    private const int MostHits = 500;

    public async Task<SearchHits> FindAsync(SearchQuery query, CancellationToken ct)
    {
        var words = GermanAnalysis.Words(query.Words).DistinctBy(word => word.Plain).Take(MostWords).ToList();
        if (words.Count == 0)
            return new SearchHits(new([], 1, 1, 0), new Dictionary<string, int>(), null);
        var stems = words.Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        var parts = words.Select(word => word.Plain).Where(part => part.Length >= ShortestPart).ToList();
        var visible = await VisibleAsync(await MatchesAsync(stems, parts, query.Language, ct), ct);
        var wanted = visible.Where(row => query.Type is null || row.Type == query.Type).ToList();
        var (page, pages) = ListPage<SearchHit>.Place(query.Page, wanted.Count, PageSize);
        var shown = wanted.Skip((page - 1) * PageSize).Take(PageSize).ToList();
        var texts = await TextsAsync(shown, ct);
        var hits = shown.ConvertAll(row => new SearchHit(row.ContentId, row.Type, row.Path, row.Title, Extracts.Of(texts[row.Id], stems, parts), row.IsSample));
        var suggestion = visible.Count == 0 ? await SuggestAsync(words.ConvertAll(word => word.Plain), query.Language, ct) : null;
        return new SearchHits(new(hits, page, pages, wanted.Count), visible.CountBy(row => row.Type).ToDictionary(), suggestion);
    }

    /// <summary>Rows of the full-text tables, best first. Every word must be there, in some form or as a part of another.</summary>
    private async Task<List<long>> MatchesAsync(IReadOnlySet<string> stems, IReadOnlyList<string> parts, string language, CancellationToken ct)
    {
        var allStems = string.Join(' ', stems.Select(stem => $"{Quoted(stem)}*"));
        var exact = await db.Database.SqlQuery<long>($"""
            SELECT d."Id" AS "Value" FROM "search_stem" s JOIN "search_document" d ON d."Id" = s.rowid
            WHERE "search_stem" MATCH {allStems} AND d."Language" = {language}
            ORDER BY bm25("search_stem", 8.0, 1.0), d."Id" LIMIT {MostHits}
            """).ToListAsync(ct);
        if (parts.Count == 0)
            return exact;
        var allParts = string.Join(' ', parts.Select(Quoted));
        var within = await db.Database.SqlQuery<long>($"""
            SELECT d."Id" AS "Value" FROM "search_part" s JOIN "search_document" d ON d."Id" = s.rowid
            WHERE "search_part" MATCH {allParts} AND d."Language" = {language}
            ORDER BY bm25("search_part", 8.0, 1.0), d."Id" LIMIT {MostHits}
            """).ToListAsync(ct);
        return [.. exact.Union(within)];
    }

    private async Task<List<Row>> VisibleAsync(List<long> found, CancellationToken ct)
    {
        var rows = await db.SearchDocuments.AsNoTracking().Where(document => found.Contains(document.Id))
            .Join(published.Visible(), document => document.ContentId, item => item.Id,
                (document, item) => new Row(document.Id, document.ContentId, document.Type, item.Path, document.Title, item.IsSample))
            .ToDictionaryAsync(row => row.Id, ct);
        return [.. found.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    /// <summary>Whole texts are read for the hits of one page alone.</summary>
    private Task<Dictionary<long, string>> TextsAsync(List<Row> shown, CancellationToken ct)
    {
        var ids = shown.ConvertAll(row => row.Id);
        return db.SearchDocuments.Where(document => ids.Contains(document.Id)).ToDictionaryAsync(document => document.Id, document => document.Text, ct);
    }

    /// <summary>The nearest words that the site has, for words it has not; among equally near ones the most frequent.</summary>
    private async Task<string?> SuggestAsync(List<string> words, string language, CancellationToken ct)
    {
        var texts = await db.SearchDocuments.AsNoTracking().Where(document => document.Language == language)
            .Join(published.Visible(), document => document.ContentId, item => item.Id, (document, _) => document.Title + " " + document.Text).ToListAsync(ct);
        var known = texts.SelectMany(text => TextFold.ForSorting(text).Split(' ')).CountBy(word => word)
            .OrderByDescending(pair => pair.Value).Select(pair => (Word: pair.Key, Plain: Plain(pair.Key))).ToList();
        var nearest = words.ConvertAll(word => known
            .Select(other => (other.Word, Distance: NearMiss.Distance(word, other.Plain)))
            .Where(other => other.Distance <= NearMiss.Errors(word))
            .OrderBy(other => other.Distance).Select(other => other.Word).FirstOrDefault());
        return nearest.Contains(null) || nearest.SequenceEqual(words) ? null : string.Join(' ', nearest);
    }

    private static string Plain(string word) => GermanAnalysis.Words(word) is [var only] ? only.Plain : word;

    private static string Quoted(string word) => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private sealed record Row(long Id, Guid ContentId, string Type, string? Path, string Title, bool IsSample);
}
