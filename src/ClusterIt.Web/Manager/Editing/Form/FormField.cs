using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Web.Manager.Editing.Form;

/// <summary>One field as the form shows it.</summary>
internal sealed record FormField
{
    /// <summary>Letters of what is typed on one line, and has no line breaks.</summary>
    public const int LongestLine = 160;

    /// <summary>The name in the form, and the anchor that a fault jumps to.</summary>
    public required string Path { get; init; }

    public required Field Field { get; init; }

    /// <summary>A single value, as people type it.</summary>
    public string Value { get; init; } = "";

    /// <summary>The cells of a row.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    public IReadOnlyList<FormOption> Options { get; init; } = [];

    /// <summary>The rows of a list, blocks, or references, each under its key.</summary>
    public IReadOnlyList<FormRow> Rows { get; init; } = [];

    /// <summary>What may be added, for blocks.</summary>
    public IReadOnlyList<BlockType> BlockTypes { get; init; } = [];

    /// <summary>For pictures and files.</summary>
    public FormMedia? Media { get; init; }

    /// <summary>Where the link leads now, in words.</summary>
    public string Note { get; init; } = "";

    public IReadOnlyList<string> Faults { get; init; } = [];

    public FieldKind Kind => Field.Kind;

    public bool IsRequired => Field.Declaration.Required;

    public string HelpId => $"{Path}-help";

    public string FaultId => $"{Path}-fault";

    /// <summary>What a screen reader reads with the field.</summary>
    public string? DescribedBy => (Field.Help, Faults.Count) switch
    {
        (null, 0) => null,
        (null, _) => FaultId,
        (_, 0) => HelpId,
        _ => $"{FaultId} {HelpId}",
    };

    public int? Most => Field.Declaration switch
    {
        TextFieldAttribute text => text.Max,
        MarkdownFieldAttribute markdown => markdown.Max,
        _ => null,
    };

    /// <summary>More than fits on a line.</summary>
    public bool IsLong => Field.Declaration is TextFieldAttribute { Max: > LongestLine };
}
