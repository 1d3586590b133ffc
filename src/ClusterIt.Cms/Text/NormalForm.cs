using System.Text;

namespace ClusterIt.Cms.Text;

/// <summary>Unicode's normal forms for text from outside, which may hold what is no character: half of a surrogate pair, U+FFFE, U+FFFF.</summary>
internal static class NormalForm
{
    private const char Replacement = '\uFFFD';

    /// <summary>What is no character becomes the replacement character, as browsers do; <see cref="string.Normalize()"/> would throw.</summary>
    public static string Of(string text, NormalizationForm form)
    {
        var at = ForbiddenCharacters.IndexIn(text);
        if (at < 0)
            return text.Normalize(form);
        var characters = text.ToCharArray();
        for (; at >= 0; at = Next(characters, at + 1))
            characters[at] = Replacement;
        return new string(characters).Normalize(form);
    }

    private static int Next(char[] characters, int from) =>
        ForbiddenCharacters.IndexIn(characters.AsSpan(from)) is var next and >= 0 ? from + next : -1;
}
