using System.Globalization;
using System.Resources;

namespace ClusterIt.Cms;

/// <summary>The sentences that people read from the CMS, from <c>Texts.resx</c> (German) and its translations.</summary>
public static class Texts
{
    private static readonly ResourceManager Resources = new("ClusterIt.Cms.Texts", typeof(Texts).Assembly);
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <param name="key">The sentence's key: noun, dot, what happened.</param>
    /// <param name="values">What fills <c>{0}</c>, <c>{1}</c> and so on, formatted for the reader's culture.</param>
    public static string Of(string key, params object[] values) => In(CultureInfo.CurrentUICulture, key, values);

    /// <summary>In German, whoever does it: for the log, and for messages to colleagues.</summary>
    internal static string ForOffice(string key, params object[] values) => In(German, key, values);

    /// <summary>The same for readers who are not the ones whose request this is.</summary>
    public static string In(CultureInfo culture, string key, params object[] values)
    {
        var text = Resources.GetString(key, culture) ?? throw new MissingManifestResourceException($"Texts.resx has no “{key}”.");
        return values.Length == 0 ? text : string.Format(culture, text, values);
    }
}
