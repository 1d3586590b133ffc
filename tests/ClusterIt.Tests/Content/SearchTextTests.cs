using System.Globalization;
using ClusterIt.Cms.Content;

namespace ClusterIt.Tests.Content;

public sealed class SearchTextTests
{
    [Fact]
    public void All_words_of_a_body_are_found_and_no_markup()
    {
        var words = new SearchText(ContentTypes.Declared).Of(DeclarationTests.Full()[0], CultureInfo.GetCultureInfo("de"), topic => topic).Split('\n');

        Assert.Equal("Seite", words[0]);
        Assert.Superset(new HashSet<string>(["Drei Stränge", "Text", "Satz", "Jemand", "Was?", "Das.", "Tabelle", "a", "2", "Broschüre", "Vorstand", "Vernetzen", "Mitglied werden"]), words.ToHashSet());
        Assert.DoesNotContain(words, line => line.Contains("content:", StringComparison.Ordinal) || line.Contains("0196f000", StringComparison.Ordinal));
    }
}
