using System.Globalization;

namespace ClusterIt.Benchmarks;

/// <summary>Invented posts as files, as long as the examples: two paragraphs of words and compounds, over fifteen years, always the same ones.</summary>
internal static class GeneratedPosts
{
    private const int WordsPerParagraph = 55;
    private const int Years = 15;
    private static readonly DateOnly Newest = new(2026, 11, 24);

    private static readonly string[] Beginnings = ["Software", "Daten", "Netz", "Forschungs", "Mitglieder", "Wirtschafts", "Sicherheits", "Bildungs", "Verwaltungs", "Energie", "Fachkräfte", "Gesundheits"];
    private static readonly string[] Ends = ["gespräch", "projekt", "versammlung", "förderung", "arbeitskreis", "plattform", "werkstatt", "vorhaben", "partnerschaft", "entwicklung"];
    private static readonly string[] Words =
    [
        "die", "der", "das", "und", "in", "mit", "für", "aus", "Unternehmen", "der", "Region", "haben", "gemeinsam", "ein", "neues", "begonnen", "Mitteldeutschland", "zeigt",
        "wie", "sich", "gute", "Arbeit", "über", "Grenzen", "hinweg", "trägt", "Sachsen", "Thüringen", "und", "Sachsen-Anhalt", "sind", "dabei", "seit", "vielen", "Jahren",
    ];

    /// <param name="folder">A content folder; gets its posts.</param>
    /// <param name="from">The number of the first one, from 0.</param>
    /// <param name="to">One more than that of the last.</param>
    /// <param name="topics">The settings' topics that they may carry.</param>
    public static void Write(string folder, int from, int to, IReadOnlyList<string> topics)
    {
        var posts = Directory.CreateDirectory(Path.Combine(folder, "posts")).FullName;
        for (var number = from; number < to; number++)
            File.WriteAllText(Path.Combine(posts, string.Create(CultureInfo.InvariantCulture, $"meldung-{number}.md")), Text(number, topics));
    }

    private static string Text(int number, IReadOnlyList<string> topics)
    {
        var dice = new Random(number);
        var date = Newest.AddDays(-dice.Next(Years * 365));
        return string.Create(CultureInfo.InvariantCulture, $"""
            ---
            title: Beispielmeldung {number} zum {Compound(dice)}
            teaser: {Sentence(dice, 8)}
            topics:
              - {topics[dice.Next(topics.Count)]}
            date: {date:yyyy-MM-dd}
            ---

            {Sentence(dice, WordsPerParagraph)}

            ## {Compound(dice)}

            {Sentence(dice, WordsPerParagraph)}

            """);
    }

    private static string Sentence(Random dice, int words) =>
        $"Der {string.Join(' ', Enumerable.Range(0, words).Select(_ => dice.Next(6) == 0 ? Compound(dice) : Words[dice.Next(Words.Length)]))}.";

    private static string Compound(Random dice) => Beginnings[dice.Next(Beginnings.Length)] + Ends[dice.Next(Ends.Length)];
}
