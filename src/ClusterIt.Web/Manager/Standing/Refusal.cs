namespace ClusterIt.Web.Manager.Standing;

/// <summary>Why nothing was done, and where to go on.</summary>
internal sealed record Refusal(string Back, string Sentence);
