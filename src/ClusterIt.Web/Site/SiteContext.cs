using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Settings;
using ClusterIt.Cms.Text;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>What is known while one page is made: in which language, for which address, from which snapshot.</summary>
internal sealed class SiteContext(SiteSnapshot snapshot, MadeOf madeOf, string language, string path, string origin, string theme, string notice)
{
    public PageTree Pages { get; } = snapshot.Pages;

    public SiteSettings Settings { get; } = snapshot.Settings;

    public bool HasSamples { get; } = snapshot.HasSamples;

    public string Language { get; } = language;

    /// <summary>The theme in force.</summary>
    public string Theme { get; } = theme;

    /// <summary>What is said at the top of the page about the page itself; as a rule nothing.</summary>
    public string Notice { get; } = notice;

    /// <summary>The canonical path of the page.</summary>
    public string Path { get; } = path;

    /// <summary>Scheme and host, without a slash at the end.</summary>
    public string Origin { get; } = origin;

    /// <summary>Where what is shown is found in other languages. Pages of the tree know it by themselves.</summary>
    public IReadOnlyList<(string Language, string Path)> Elsewhere { get; set; } = [];

    public SiteWords Words { get; } = new(language);

    public Formats Formats { get; } = new(language);

    public bool IsGerman => Language == Languages.German;

    /// <summary>Typesets a field of the content for the page.</summary>
    public string Set(string text) => PlainText.For(Language, text);

    /// <summary>For metadata: typeset, without soft hyphens.</summary>
    public string Plain(string text) => PlainText.WithoutSoftHyphens(Set(text));

    public string Absolute(string path) => path.StartsWith('/') ? Origin + path : path;

    /// <summary>The pages below one, to be shown.</summary>
    public IEnumerable<PageNode> Below(PageNode? node)
    {
        if (node is null)
            return [];
        madeOf.Shows(node.Id);
        return node.Children.Select(child =>
        {
            madeOf.Shows(child.Id);
            return child;
        });
    }

    public PageNode? With(PageTemplate template) => Pages.With(template, Language);

    /// <summary>A link to the page with a template, under words of the interface; null where the language has no such page.</summary>
    public Link? LinkTo(PageTemplate template, string word) =>
        With(template) is { } page ? new Link(page.Path, Words[word]) : null;

    public string Topic(string key) => Set(Settings.TopicLabel(key, Language));
}
