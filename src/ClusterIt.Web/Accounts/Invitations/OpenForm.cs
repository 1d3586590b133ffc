namespace ClusterIt.Web.Accounts.Invitations;

/// <summary>What somebody types to open an account.</summary>
public sealed class OpenForm
{
    public string Name { get; set; } = "";

    public string Email { get; set; } = "";

    public string Password { get; set; } = "";

    /// <summary>The address of the invitation, which cannot be changed; empty for the first account.</summary>
    public string InvitedAs { get; set; } = "";
}
