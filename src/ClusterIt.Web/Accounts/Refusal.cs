namespace ClusterIt.Web.Accounts;

/// <summary>Why nothing was done, and where to go on.</summary>
internal sealed record Refusal(string Back, string Sentence);
