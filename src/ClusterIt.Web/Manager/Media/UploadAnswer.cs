namespace ClusterIt.Web.Manager.Media;

/// <summary>What a script learns after a file was handed in.</summary>
/// <param name="Id">Of the file in the library; null when it was refused.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Preview">Address of a small picture; empty for files.</param>
/// <param name="Alt">What is known about what it shows.</param>
/// <param name="RightsVersion">The version to base on what is said about author and rights; null where both are known.</param>
/// <param name="Sentence">Why it was refused, or that it was there already.</param>
internal sealed record UploadAnswer(Guid? Id, string Name, string Preview, string Alt, int? RightsVersion, string Sentence);
