namespace ClusterIt.Cms.Text;

/// <summary>Text for titles and fields of one language.</summary>
public static class PlainText
{
    /// <summary>Typeset for the language; soft hyphens stay.</summary>
    public static string For(string language, string text) =>
        language == Content.Languages.German ? GermanTypography.Set(text) : GermanTypography.Spaces(text);

    /// <summary>For machines: feeds, metadata, slugs and indexes know no soft hyphens.</summary>
    public static string WithoutSoftHyphens(string text) => text.Replace("\u00AD", "", StringComparison.Ordinal);
}
