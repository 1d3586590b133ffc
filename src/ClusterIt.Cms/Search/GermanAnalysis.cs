using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace ClusterIt.Cms.Search;

/// <summary>
/// Brings a word and its inflected forms, however they are spelled, to one: "Förderungen", "foerderung" and "forderung"
/// all become the same stem. Lucene's German filters are used for the words alone; the index is the database's.
/// </summary>
internal static class GermanAnalysis
{
    /// <summary>Raised when the analysis changes; an index made by another one is made anew.</summary>
    public const int Version = 1;

    private const LuceneVersion Lucene = LuceneVersion.LUCENE_48;

    /// <summary>The words of a text with their stems and where they stand in it.</summary>
    public static IReadOnlyList<AnalysedWord> Words(string text)
    {
        var words = new List<AnalysedWord>();
        using var tokens = new StandardTokenizer(Lucene, new StringReader(text));
        using TokenStream lower = new LowerCaseFilter(Lucene, tokens);
        using TokenStream normal = new GermanNormalizationFilter(lower);
        using TokenStream plain = new ASCIIFoldingFilter(normal);
        using TokenStream stems = new GermanLightStemFilter(plain);
        var stem = stems.GetAttribute<ICharTermAttribute>();
        var place = stems.GetAttribute<IOffsetAttribute>();
        stems.Reset();
        while (stems.IncrementToken())
            words.Add(new AnalysedWord(stem.ToString(), place.StartOffset, place.EndOffset));
        stems.End();
        return words;
    }

    /// <summary>The text with umlauts and their spellings brought to one form, unstemmed: what parts of words are looked for in.</summary>
    public static string Plain(string text)
    {
        var words = new List<string>();
        using var tokens = new StandardTokenizer(Lucene, new StringReader(text));
        using TokenStream lower = new LowerCaseFilter(Lucene, tokens);
        using TokenStream normal = new GermanNormalizationFilter(lower);
        using TokenStream plain = new ASCIIFoldingFilter(normal);
        var word = plain.GetAttribute<ICharTermAttribute>();
        plain.Reset();
        while (plain.IncrementToken())
            words.Add(word.ToString());
        plain.End();
        return string.Join(' ', words);
    }
}
