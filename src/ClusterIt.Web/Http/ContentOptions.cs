namespace ClusterIt.Web.Http;

/// <summary><c>Content</c>: the files that an empty database is filled from.</summary>
public sealed class ContentOptions
{
    public const string None = "none";
    public const string Content = "content";
    public const string ContentAndDemo = "content+demo";

    /// <summary>The content folder; empty means the one that travels with the program.</summary>
    public string Path { get; set; } = "";

    /// <summary><c>none</c>, <c>content</c> or <c>content+demo</c>.</summary>
    public string Seed { get; set; } = Content;
}
