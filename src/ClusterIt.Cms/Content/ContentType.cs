using System.Reflection;
using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content;

/// <summary>A content type, read off the declaration of its body.</summary>
public sealed class ContentType
{
    private readonly ContentTypeAttribute declaration;

    internal ContentType(Type body)
    {
        declaration = body.GetCustomAttribute<ContentTypeAttribute>()
            ?? throw new InvalidOperationException($"{body.Name} lacks [ContentType].");
        Body = body;
        Fields = FieldList.Of(body, declaration.Key);
    }

    public string Key => declaration.Key;

    public int Version => declaration.Version;

    /// <summary>The folder of the type's files, and its name in API addresses: <c>posts</c>.</summary>
    public string Folder => declaration.Folder;

    /// <summary>Has pages of its own.</summary>
    public bool Addressable => declaration.Addressable;

    /// <summary>The template of the page under which content of this type lives; empty when it may stand anywhere in the tree.</summary>
    public string Archive => declaration.Archive;

    public Type Body { get; }

    public IReadOnlyList<Field> Fields { get; }

    public string Label => FieldTexts.TypeLabel(Key);
}
