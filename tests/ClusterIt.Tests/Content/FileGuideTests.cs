using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.Content;

/// <summary>content/README.md tells whoever writes files what there is to write, as it is declared.</summary>
public sealed class FileGuideTests
{
    [Fact]
    public void The_guide_to_the_files_lists_every_type_and_block_with_its_fields()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Content, "README.md"));
        var rows = ContentTypes.Declared.All.Select(type => $"| `{type.Folder}` | {Words(type.Fields.Where(field => field.Name != "blocks"))} |")
            .Concat(ContentTypes.Declared.Blocks.Select(block => $"| `{block.Key}` | {Words(block.Fields)} |"))
            .ToList();

        Assert.True(rows.TrueForAll(row => guide.Contains(row, StringComparison.Ordinal)), $"content/README.md should have these rows:\n{string.Join('\n', rows)}");
    }

    private static string Words(IEnumerable<Field> fields) => string.Join(", ", fields.Select(Word));

    private static string Word(Field field)
    {
        var name = field.Declaration.Required ? $"**{field.Name}**" : field.Name;
        return field.Kind switch
        {
            FieldKind.Choice => $"{name} ({string.Join(" · ", ChoiceNames.Of(field.IsMany ? field.ElementType() : field.ValueType))})",
            FieldKind.List => $"{name} [{Words(field.Items)}]",
            FieldKind.Blocks => $"{name} [blocks]",
            FieldKind.Reference => $"{name} → {ContentTypes.Declared[((ReferenceFieldAttribute)field.Declaration).Type].Folder}/",
            FieldKind.Flag => $"{name} (true)",
            FieldKind.Text or FieldKind.Markdown or FieldKind.Image or FieldKind.Link or FieldKind.Date or FieldKind.Moment or FieldKind.AsOf
                or FieldKind.Number or FieldKind.Tags or FieldKind.File => name,
        };
    }
}
