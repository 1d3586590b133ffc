namespace ClusterIt.Theming.Views;

/// <summary>A picture's sizes in one format.</summary>
/// <param name="Type">The media type, such as <c>image/avif</c>.</param>
/// <param name="SrcSet">As <c>srcset</c> takes it.</param>
public sealed record PictureSource(string Type, string SrcSet);
