using ClusterIt.Theming.Views;

namespace ClusterIt.Theming.Blocks;

/// <summary>One picture of a gallery.</summary>
public sealed record GalleryPicture(Picture Picture, string Caption);
