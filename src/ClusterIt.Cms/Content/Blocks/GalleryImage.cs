using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content.Blocks;

/// <summary>One picture of a gallery.</summary>
public sealed record GalleryImage
{
    [ImageField(Required = true)]
    public ImageUse? Image { get; init; }

    [TextField(Max = 300)]
    public string Caption { get; init; } = "";
}
