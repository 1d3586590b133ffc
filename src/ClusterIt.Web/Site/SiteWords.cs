using System.Globalization;
using System.Resources;
using ClusterIt.Cms.Text;
using ClusterIt.Theming.Views;

namespace ClusterIt.Web.Site;

/// <summary>The site's words from <c>SiteWords.resx</c>, typeset for their language.</summary>
internal sealed class SiteWords(string language) : IWords
{
    private static readonly ResourceManager Texts = new("ClusterIt.Web.Site.SiteWords", typeof(SiteWords).Assembly);
    private readonly CultureInfo culture = CultureInfo.GetCultureInfo(language);

    public string this[string key] => PlainText.For(language, Find(key));

    public string Format(string key, params object[] values) =>
        PlainText.For(language, string.Format(culture, Find(key), values));

    public string Count(string key, int number) => Format(number == 1 ? $"{key}.one" : $"{key}.many", number);

    private string Find(string key) =>
        Texts.GetString(key, culture) ?? throw new MissingManifestResourceException($"SiteWords.resx has no “{key}”.");
}
