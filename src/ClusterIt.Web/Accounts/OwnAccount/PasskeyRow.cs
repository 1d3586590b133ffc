namespace ClusterIt.Web.Accounts.OwnAccount;

/// <summary>A passkey as its owner knows it.</summary>
/// <param name="Id">Of the credential, in base64url.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="Since">When it was added, UTC.</param>
internal sealed record PasskeyRow(string Id, string Name, DateTime Since);
