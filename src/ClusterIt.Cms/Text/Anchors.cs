using System.Globalization;
using ClusterIt.Cms.Content;

namespace ClusterIt.Cms.Text;

/// <summary>The anchors of one page. Each is given once: the second "Ziele" is <c>ziele-2</c>. None holds an underscore, so that a theme's own can be told apart.</summary>
public sealed class Anchors
{
    private readonly HashSet<string> taken = [];

    /// <summary>An anchor made of these words, or null when they hold nothing to make one of.</summary>
    public string? Take(string words)
    {
        var anchor = Slug.From(words);
        if (anchor.Length == 0)
            return null;
        var free = anchor;
        for (var number = 2; !taken.Add(free); number++)
            free = string.Create(CultureInfo.InvariantCulture, $"{anchor}-{number}");
        return free;
    }
}
