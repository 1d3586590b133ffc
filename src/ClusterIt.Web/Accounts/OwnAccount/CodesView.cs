namespace ClusterIt.Web.Accounts.OwnAccount;

/// <summary>Codes for a lost app, shown this once.</summary>
/// <param name="Codes">One for each time that the app is missing.</param>
/// <param name="Said">What has happened.</param>
internal sealed record CodesView(IReadOnlyList<string> Codes, string Said);
