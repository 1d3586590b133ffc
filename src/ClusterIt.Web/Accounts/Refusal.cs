namespace ClusterIt.Web.Accounts;

/// <summary>Why nothing was done, and where to go on.</summary>
/// <param name="Back">Where to go on.</param>
/// <param name="Sentence">Why.</param>
/// <param name="Words">What was typed, to be taken along; may be empty.</param>
internal sealed record Refusal(string Back, string Sentence, string Words);
