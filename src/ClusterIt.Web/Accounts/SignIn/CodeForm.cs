namespace ClusterIt.Web.Accounts.SignIn;

/// <summary>The second step of signing in.</summary>
public sealed class CodeForm
{
    /// <summary>From the app, or one of the recovery codes.</summary>
    public string Code { get; set; } = "";

    public string? Weiter { get; set; }
}
