namespace ClusterIt.Cms.Content;

/// <summary>Declares a record as the body of a content type.</summary>
/// <param name="key">The name in the database, in the API and in files: English, singular, lower case.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ContentTypeAttribute(string key) : Attribute
{
    public string Key { get; } = key;

    /// <summary>Raised when the shape of the body changes; an upcaster then leads from the version before.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The folder under <c>content/</c> that holds the type's files, and the type's name in API addresses.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Has a page of its own. A figure has none: it is shown where it is referred to.</summary>
    public bool Addressable { get; init; } = true;

    /// <summary>The key of the page template under which this type lives, such as <c>news</c> for posts; empty for pages.</summary>
    public string Archive { get; init; } = "";
}
