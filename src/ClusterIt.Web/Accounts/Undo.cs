namespace ClusterIt.Web.Accounts;

/// <summary>How the last deed is taken back, offered with the word that it is done.</summary>
/// <param name="Address">Where to send it.</param>
/// <param name="Version">That it is based on.</param>
/// <param name="Under">The page it lay under.</param>
/// <param name="Place">Its place there.</param>
public sealed record Undo(string Address, int Version, Guid? Under, int? Place);
