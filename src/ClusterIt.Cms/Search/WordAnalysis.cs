using System.Text.RegularExpressions;
using ClusterIt.Cms.Content;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Tartarus.Snowball.Ext;
using Lucene.Net.Util;

namespace ClusterIt.Cms.Search;

/// <summary>
/// Brings a word and its inflected forms, however they are spelled, to one: "Förderungen", "foerderung" and "forderung"
/// all become the same stem, and so do "companies" and "company" in English. Lucene's filters are used for the words alone; the index is the
/// database's.
/// </summary>
internal static partial class WordAnalysis
{
    private const LuceneVersion Lucene = LuceneVersion.LUCENE_48;

    /// <summary>The words of a text, in each form that is looked for, and where they stand in it.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="language">Its language: each has its own endings.</param>
    public static IReadOnlyList<AnalysedWord> Words(string text, string language)
    {
        var words = new List<AnalysedWord>();
        Func<string, string> stem = language == Languages.English ? English() : German();
        using var tokens = new StandardTokenizer(Lucene, new StringReader(text));
        using TokenStream lower = new LowerCaseFilter(Lucene, tokens);
        using TokenStream normal = new GermanNormalizationFilter(lower);
        using TokenStream plain = new ASCIIFoldingFilter(normal);
        var word = plain.GetAttribute<ICharTermAttribute>();
        var place = plain.GetAttribute<IOffsetAttribute>();
        plain.Reset();
        while (plain.IncrementToken())
        {
            var form = Ungrouped(word.ToString());
            words.Add(new AnalysedWord(form, stem(form), place.StartOffset, place.EndOffset));
        }
        plain.End();
        return words;
    }

    private static Func<string, string> German()
    {
        var stemmer = new GermanLightStemmer();
        return word =>
        {
            var letters = word.ToCharArray();
            return new string(letters, 0, stemmer.Stem(letters, letters.Length));
        };
    }

    private static Func<string, string> English()
    {
        var stemmer = new EnglishStemmer();
        return word =>
        {
            stemmer.SetCurrent(word);
            stemmer.Stem();
            return stemmer.Current;
        };
    }

    /// <summary>"5.600", English "5,600" and "5600" are one number.</summary>
    private static string Ungrouped(string word) => GroupedNumber().IsMatch(word) ? string.Concat(word.Where(char.IsAsciiDigit)) : word;

    [GeneratedRegex(@"^\d{1,3}([.,]\d{3})+$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GroupedNumber();
}
