namespace ClusterIt.Cms.Content.Blocks;

/// <summary>Declares a record as a block type.</summary>
/// <param name="key">The name in JSON and in files: English, kebab case.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class BlockTypeAttribute(string key) : Attribute
{
    public string Key { get; } = key;

    /// <summary>Raised when the shape changes; an upcaster then leads from the version before.</summary>
    public int Version { get; init; } = 1;
}
