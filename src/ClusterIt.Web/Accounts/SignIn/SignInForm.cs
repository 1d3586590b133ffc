namespace ClusterIt.Web.Accounts.SignIn;

/// <summary>What somebody types to sign in.</summary>
public sealed class SignInForm
{
    public string Email { get; set; } = "";

    public string Password { get; set; } = "";

    /// <summary>Where they wanted to go.</summary>
    public string? Weiter { get; set; }
}
