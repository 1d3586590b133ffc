using System.Globalization;
using System.Resources;
using ClusterIt.Cms.Text;

namespace ClusterIt.Web.Accounts;

/// <summary>The manager's words from <c>OfficeWords.resx</c>, typeset.</summary>
internal static class OfficeWords
{
    private static readonly ResourceManager Texts = new("ClusterIt.Web.Accounts.OfficeWords", typeof(OfficeWords).Assembly);

    public static string Of(string key, params object[] values)
    {
        var culture = CultureInfo.CurrentUICulture;
        var text = Texts.GetString(key, culture) ?? throw new MissingManifestResourceException($"OfficeWords.resx has no “{key}”.");
        return PlainText.For(culture.TwoLetterISOLanguageName, values.Length == 0 ? text : string.Format(culture, text, values));
    }

    /// <summary>Null where there is no such word.</summary>
    public static string? Find(string key) => Texts.GetString(key, CultureInfo.CurrentUICulture) is { } text ? PlainText.For(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, text) : null;

    /// <summary>What scripts say, by the name that they know it under.</summary>
    public static IReadOnlyDictionary<string, string> ForScripts()
    {
        const string prefix = "script.";
        return Texts.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!.Cast<System.Collections.DictionaryEntry>()
            .Select(entry => (string)entry.Key).Where(key => key.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(key => key[prefix.Length..], key => PlainText.WithoutSoftHyphens(Of(key)));
    }
}
