namespace ClusterIt.Theming.Views;

/// <summary>A picture ready to be shown, best by <c>&lt;picture for="…"&gt;</c>.</summary>
/// <param name="Src">The address of its bytes in a middling size that every browser shows; it never changes its content.</param>
/// <param name="Alt">Empty when the picture is decorative.</param>
/// <param name="Width">Pixels of the largest size, so that nothing jumps while it loads.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Credit">Author and licence as one line; empty when there is none to name.</param>
public sealed record Picture(string Src, string Alt, int Width, int Height, string Credit)
{
    /// <summary>The sizes in the format of <see cref="Src"/>, as <c>srcset</c> takes them; empty for drawings, which fit every size.</summary>
    public string SrcSet { get; init; } = "";

    /// <summary>The same sizes in smaller formats, best first.</summary>
    public IReadOnlyList<PictureSource> Sources { get; init; } = [];

    /// <summary>The cut that networks show beside a link; null for drawings, which they do not take.</summary>
    public string? ShareSrc { get; init; }
}
