namespace ClusterIt.Web.Accounts.OwnAccount;

/// <summary>What an authenticator app has to be told.</summary>
/// <param name="Drawing">The address as a QR code, an SVG.</param>
/// <param name="Key">The key for typing, in groups of four.</param>
internal sealed record AppView(string Drawing, string Key);
