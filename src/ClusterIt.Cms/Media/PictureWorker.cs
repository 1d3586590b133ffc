namespace ClusterIt.Cms.Media;

/// <summary>How the child process is started that decodes pictures: the program and what it is told.</summary>
/// <param name="Program">A path.</param>
/// <param name="Arguments">The child then reads one <see cref="PictureJob"/> as JSON from its standard input, and writes one <see cref="PictureAnswer"/>.</param>
public sealed record PictureWorker(string Program, IReadOnlyList<string> Arguments);
