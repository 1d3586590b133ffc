namespace ClusterIt.Cms.Content.Fields;

/// <summary>Text without markup. Lengths count characters after Unicode composition (NFC), soft hyphens left out.</summary>
public sealed class TextFieldAttribute : FieldAttribute
{
    public TextFieldAttribute() : base(FieldKind.Text) => Searchable = true;

    public int Min { get; init; }

    public int Max { get; init; } = 200;

    /// <summary>A regular expression the whole text must match; the message is found under the field's name in the resources.</summary>
    public string? Pattern { get; init; }
}
