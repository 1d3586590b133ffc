using System.Reflection;
using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>A block type, read off its declaration.</summary>
public sealed class BlockType
{
    private readonly BlockTypeAttribute declaration;

    internal BlockType(Type record)
    {
        declaration = record.GetCustomAttribute<BlockTypeAttribute>()
            ?? throw new InvalidOperationException($"{record.Name} lacks [BlockType].");
        Record = record;
        Fields = FieldList.Of(record, $"block.{declaration.Key}");
    }

    public string Key => declaration.Key;

    public int Version => declaration.Version;

    public Type Record { get; }

    public IReadOnlyList<Field> Fields { get; }

    public string Label => FieldTexts.TypeLabel($"block.{Key}");
}
