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
        var words = GermanAnalysis.Plain(query.Words).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(MostWords).ToList();
        if (words.Count == 0)
            return new SearchHits(new([], 1, 1, 0), new Dictionary<string, int>(), null);
        var found = await MatchesAsync(words, query.Language, ct);
        var visible = await VisibleAsync(found, ct);
        var perType = visible.CountBy(row => row.Type).ToDictionary();
        var wanted = visible.Where(row => query.Type is null || row.Type == query.Type).ToList();
        var (page, pages) = ListPage<SearchHit>.Place(query.Page, wanted.Count, PageSize);
        var stems = words.SelectMany(GermanAnalysis.Words).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        var parts = words.Where(word => word.Length >= ShortestPart).ToList();
        var hits = wanted.Skip((page - 1) * PageSize).Take(PageSize)
            .Select(row => new SearchHit(row.ContentId, row.Type, row.Path, row.Title, Extracts.Of(row.Text, stems, parts), row.IsSample)).ToList();
        var suggestion = visible.Count == 0 ? await SuggestAsync(words, query.Language, ct) : null;
        return new SearchHits(new(hits, page, pages, wanted.Count), perType, suggestion);
    }

    /// <summary>Rows of the full-text tables, best first. Every word must be there, in some form or as a part of another.</summary>
    private async Task<List<long>> MatchesAsync(List<string> words, string language, CancellationToken ct)
    {
        var stems = string.Join(' ', words.SelectMany(GermanAnalysis.Words).Select(word => $"{Quoted(word.Stem)}*"));
        var exact = await db.Database.SqlQuery<long>($"""
            SELECT d."Id" AS "Value" FROM "search_stem" s JOIN "search_document" d ON d."Id" = s.rowid
            WHERE "search_stem" MATCH {stems} AND d."Language" = {language}
            ORDER BY bm25("search_stem", 8.0, 1.0), d."Id" LIMIT {MostHits}
            """).ToListAsync(ct);
        if (words.Exists(word => word.Length < ShortestPart) && words.TrueForAll(word => word.Length < ShortestPart))
            return exact;
        var parts = string.Join(' ', words.Where(word => word.Length >= ShortestPart).Select(Quoted));
        var within = await db.Database.SqlQuery<long>($"""
            SELECT d."Id" AS "Value" FROM "search_part" s JOIN "search_document" d ON d."Id" = s.rowid
            WHERE "search_part" MATCH {parts} AND d."Language" = {language}
            ORDER BY bm25("search_part", 8.0, 1.0), d."Id" LIMIT {MostHits}
            """).ToListAsync(ct);
        return [.. exact.Concat(within).Distinct()];
    }

    private async Task<List<Row>> VisibleAsync(List<long> found, CancellationToken ct)
    {
        var rows = await db.SearchDocuments.AsNoTracking().Where(document => found.Contains(document.Id))
            .Join(published.Visible(), document => document.ContentId, item => item.Id,
                (document, item) => new Row(document.Id, document.ContentId, document.Type, item.Path, document.Title, document.Text, item.IsSample))
            .ToDictionaryAsync(row => row.Id, ct);
        return [.. found.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    /// <summary>The nearest words that the site has, for words it has not.</summary>
    private async Task<string?> SuggestAsync(List<string> words, string language, CancellationToken ct)
    {
        var texts = await db.SearchDocuments.AsNoTracking().Where(document => document.Language == language)
            .Join(published.Visible(), document => document.ContentId, item => item.Id, (document, _) => document.Title + " " + document.Text).ToListAsync(ct);
        var known = texts.SelectMany(text => TextFold.ForSorting(text).Split(' ')).CountBy(word => word)
            .OrderByDescending(pair => pair.Value).ToList();
        var nearest = words.ConvertAll(word => known
            .Where(pair => NearMiss.Distance(word, GermanAnalysis.Plain(pair.Key)) <= NearMiss.Errors(word))
            .OrderBy(pair => NearMiss.Distance(word, GermanAnalysis.Plain(pair.Key))).Select(pair => pair.Key).FirstOrDefault());
        return nearest.Contains(null) || nearest.SequenceEqual(words) ? null : string.Join(' ', nearest);
    }

    private static string Quoted(string word) => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private sealed record Row(long Id, Guid ContentId, string Type, string? Path, string Title, string Text, bool IsSample);
}
