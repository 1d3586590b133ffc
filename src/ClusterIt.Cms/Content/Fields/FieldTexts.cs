using System.Globalization;
using System.Resources;

namespace ClusterIt.Cms.Content.Fields;

/// <summary>
/// Labels and help of the fields, from <c>FieldTexts.resx</c> (German) and its translations. A key is looked up for the
/// field's owner first (<c>post.date</c>) and then for all (<c>date</c>), so that common fields are worded once.
/// </summary>
public static class FieldTexts
{
    private static readonly ResourceManager Texts = new("ClusterIt.Cms.Content.Fields.FieldTexts", typeof(FieldTexts).Assembly);

    public static string Label(Field field) =>
        Find($"{field.Owner}.{field.Name}") ?? Find(field.Name)
        ?? throw new MissingManifestResourceException($"FieldTexts.resx has no label for {field.Owner}.{field.Name}.");

    public static string? Help(Field field) =>
        Find($"{field.Owner}.{field.Name}.help") ?? Find($"{field.Name}.help");

    /// <summary>What a person reads for one value of an enumeration, such as "Pressemitteilung".</summary>
    public static string Choice(Enum value, CultureInfo? culture = null) =>
        Find($"{value.GetType().Name}.{value}", culture)
        ?? throw new MissingManifestResourceException($"FieldTexts.resx has no label for {value.GetType().Name}.{value}.");

    /// <summary>The name of a content type or a block type in the singular.</summary>
    public static string TypeLabel(string key) =>
        Find($"type.{key}") ?? throw new MissingManifestResourceException($"FieldTexts.resx has no label for type.{key}.");

    private static string? Find(string key, CultureInfo? culture = null) => Texts.GetString(key, culture);
}
