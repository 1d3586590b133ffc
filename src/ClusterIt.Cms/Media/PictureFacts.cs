namespace ClusterIt.Cms.Media;

/// <summary>What the child process found.</summary>
/// <param name="Width">Pixels, as the picture stands when it is held the right way up.</param>
/// <param name="Height">The same.</param>
/// <param name="Frames">1 for a still picture.</param>
/// <param name="HasAlpha">Parts of it are transparent.</param>
public sealed record PictureFacts(int Width, int Height, int Frames, bool HasAlpha);
