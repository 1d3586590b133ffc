using System.Text;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Text;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Search;

/// <summary>Finds what is public. Words in any form come first, parts of compounds after them; nothing found becomes a suggestion.</summary>
public sealed class PublishedSearch(Db db, PublishedContent published, MadeOf madeOf)
{
    public const int PageSize = 20;

    /// <summary>A longer question is cut; nobody means more words than this.</summary>
    private const int MostWords = 8;

    /// <summary>A trigram index finds nothing shorter.</summary>
    private const int ShortestPart = 3;

    /// <summary>More than anybody leafs through.</summary>
    private const int MostHits = 500;

    /// <summary>Near stems that are tried; those of the other language and of what is hidden fall away.</summary>
    private const int MostGuesses = 8;

    public async Task<SearchHits> FindAsync(SearchQuery query, CancellationToken ct)
    {
        madeOf.Note(CacheTag.AnyContent);
        // Some systems write "ü" in two parts, and a soft hyphen comes along with what is copied.
        var typed = NormalForm.Of(query.Words, NormalizationForm.FormC).Replace("\u00AD", "", StringComparison.Ordinal);
        var words = WordAnalysis.Words(typed, query.Language).DistinctBy(word => word.Plain).Take(MostWords).ToList();
        if (words.Count == 0)
            return new SearchHits(new([], 1, 1, 0), new Dictionary<string, int>(), null);
        var stems = words.Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        var parts = words.Select(word => word.Plain).Where(part => part.Length >= ShortestPart).ToList();
        var shortWords = words.Where(word => word.Plain.Length < ShortestPart).Select(word => word.Stem).ToList();
        var asked = TextFold.ForMatching(typed);
        var visible = (await VisibleAsync(await MatchesAsync(stems, parts, shortWords, query.Language, ct), ct))
            .OrderBy(row => TextFold.ForMatching(row.Title) != asked).ToList(); // What is called so comes first.
        var wanted = visible.Where(row => query.Type is null || row.Type == query.Type).ToList();
        var (page, pages) = ListPage<SearchHit>.Place(query.Page, wanted.Count, PageSize);
        var shown = wanted.Skip((page - 1) * PageSize).Take(PageSize).ToList();
        var texts = await TextsAsync(shown, ct);
        shown.RemoveAll(row => !texts.ContainsKey(row.Id)); // Published anew between two questions.
        var hits = shown.ConvertAll(row => new SearchHit(row.ContentId, row.Type, row.Path, row.Title, Extracts.Of(texts[row.Id], query.Language, stems, parts), row.IsSample));
        var suggestion = visible.Count == 0 ? await SuggestAsync(words, query.Language, ct) : null;
        return new SearchHits(new(hits, page, pages, wanted.Count), visible.CountBy(row => row.Type).ToDictionary(), suggestion);
    }

    /// <summary>Rows of the full-text tables, best first. Every word must be there, in some form or as a part of another.</summary>
    private async Task<List<long>> MatchesAsync(IReadOnlySet<string> stems, IReadOnlyList<string> parts, IReadOnlyList<string> shortWords, string language, CancellationToken ct)
    {
        var exact = await WithStemsAsync(string.Join(' ', stems.Select(stem => $"{Quoted(stem)}*")), language, ct);
        if (parts.Count == 0 || exact.Count == MostHits) // Parts come after words, and nobody leafs through more.
            return exact;
        var allParts = string.Join(' ', parts.Select(Quoted));
        var within = await db.Database.SqlQuery<long>($"""
            SELECT d."Id" AS "Value" FROM "search_part" s JOIN "search_document" d ON d."Id" = s.rowid
            WHERE "search_part" MATCH {allParts} AND d."Language" = {language}
            ORDER BY bm25("search_part", 8.0, 1.0), d."Id" LIMIT {MostHits}
            """).ToListAsync(ct);
        if (shortWords.Count > 0) // No part of a word, but a word all the same: it must be there.
        {
            var having = (await WithStemsAsync(string.Join(' ', shortWords.Select(Quoted)), language, ct)).ToHashSet();
            within.RemoveAll(id => !having.Contains(id));
        }
        return [.. exact.Union(within)];
    }

    private Task<List<long>> WithStemsAsync(string stems, string language, CancellationToken ct) =>
        db.Database.SqlQuery<long>($"""
            SELECT d."Id" AS "Value" FROM "search_stem" s JOIN "search_document" d ON d."Id" = s.rowid
            WHERE "search_stem" MATCH {stems} AND d."Language" = {language}
            ORDER BY bm25("search_stem", 8.0, 1.0), d."Id" LIMIT {MostHits}
            """).ToListAsync(ct);

    private async Task<List<Row>> VisibleAsync(List<long> found, CancellationToken ct)
    {
        if (found.Count == 0)
            return [];
        var rows = await db.SearchDocuments.AsNoTracking().Where(document => found.Contains(document.Id))
            .Join(published.Visible(), document => document.ContentId, item => item.Id,
                (document, item) => new Row(document.Id, document.ContentId, document.Type, item.Path, document.Title, item.IsSample))
            .ToDictionaryAsync(row => row.Id, ct);
        return [.. found.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    /// <summary>Whole texts are read for the hits of one page alone.</summary>
    private async Task<Dictionary<long, string>> TextsAsync(List<Row> shown, CancellationToken ct)
    {
        if (shown.Count == 0)
            return [];
        var ids = shown.ConvertAll(row => row.Id);
        return await db.SearchDocuments.Where(document => ids.Contains(document.Id)).ToDictionaryAsync(document => document.Id, document => document.Text, ct);
    }

    /// <summary>The nearest words that the site has, for words it has not; among equally near ones the most frequent.</summary>
    private async Task<string?> SuggestAsync(List<AnalysedWord> words, string language, CancellationToken ct)
    {
        var nearest = new List<string>();
        foreach (var word in words)
        {
            if (await NearestAsync(word, language, ct) is not { } known)
                return null;
            nearest.Add(known);
        }
        var suggestion = string.Join(' ', nearest);
        return WordAnalysis.Words(suggestion, language).Select(word => word.Stem).SequenceEqual(words.Select(word => word.Stem)) ? null : suggestion;
    }

    private async Task<string?> NearestAsync(AnalysedWord word, string language, CancellationToken ct)
    {
        var errors = NearMiss.Errors(word.Stem); // Of "federation" five letters are left, and two errors would make them another word.
        var shortest = word.Stem.Length - errors;
        var stems = await db.Database.SqlQuery<Known>($"""
            SELECT "term" AS "Stem", "doc" AS "Documents" FROM "search_vocabulary" WHERE length("term") >= {shortest}
            """).ToListAsync(ct);
        return await FirstAsync(stems.ConvertAll(known => (known.Stem, known.Documents, Near: new NearPart(known.Stem, NearMiss.Distance(word.Stem, known.Stem), IsBeginning: true))), errors, language, ct)
            ?? await FirstAsync(stems.ConvertAll(known => (known.Stem, known.Documents, Near: NearPart.Of(word.Stem, known.Stem, errors))), errors, language, ct);
    }

    /// <summary>The nearest that the public can read, a whole word or a part of a compound.</summary>
    private async Task<string?> FirstAsync(List<(string Stem, int Documents, NearPart Near)> known, int errors, string language, CancellationToken ct)
    {
        var near = known.Where(word => word.Near.Distance <= errors)
            .OrderBy(word => word.Near.Distance).ThenByDescending(word => word.Documents).ThenBy(word => word.Stem, StringComparer.Ordinal)
            .Take(MostGuesses);
        foreach (var (stem, _, part) in near)
        {
            if (await AsWrittenAsync(stem, language, ct) is { } written && part.In(written, language) is { } words)
                return words;
        }
        return null;
    }

    /// <summary>A stem as one of the public texts writes it: what is suggested is a word, and finds something.</summary>
    private async Task<string?> AsWrittenAsync(string stem, string language, CancellationToken ct)
    {
        var first = (await VisibleAsync(await WithStemsAsync(Quoted(stem), language, ct), ct)).Take(1).ToList();
        return (await TextsAsync(first, ct)).Select(pair => $"{first[0].Title}\n{pair.Value}")
            .SelectMany(text => WordAnalysis.Words(text, language).Where(word => word.Stem == stem).Select(word => text[word.Start..word.End]))
            .FirstOrDefault();
    }

    private static string Quoted(string word) => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private sealed record Known(string Stem, int Documents);

    private sealed record Row(long Id, Guid ContentId, string Type, string? Path, string Title, bool IsSample);
}
