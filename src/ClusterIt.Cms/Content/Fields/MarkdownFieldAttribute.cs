namespace ClusterIt.Cms.Content.Fields;

/// <summary>Markdown. Lengths count characters of the source.</summary>
public sealed class MarkdownFieldAttribute : FieldAttribute
{
    public MarkdownFieldAttribute() : base(FieldKind.Markdown) => Searchable = true;

    public int Max { get; init; } = 20_000;
}
