namespace ClusterIt.Theming.Views;

/// <summary>A picture ready to be shown.</summary>
/// <param name="Src">The address of its bytes; it never changes its content.</param>
/// <param name="Alt">Empty when the picture is decorative.</param>
/// <param name="Width">Pixels, so that nothing jumps while it loads.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Credit">Author and licence as one line; empty when there is none to name.</param>
public sealed record Picture(string Src, string Alt, int Width, int Height, string Credit);
