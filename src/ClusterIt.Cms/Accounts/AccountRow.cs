namespace ClusterIt.Cms.Accounts;

/// <summary>An account as those see it who keep the accounts.</summary>
/// <param name="Id">Stable for ever.</param>
/// <param name="Name">What colleagues read.</param>
/// <param name="Email">Signs in.</param>
/// <param name="Role">What it may do.</param>
/// <param name="HasSecondFactor">A password alone does not let it in.</param>
/// <param name="IsOpen">It can sign in.</param>
/// <param name="SeenAt">UTC; when it was last here, null for never.</param>
public sealed record AccountRow(Guid Id, string Name, string Email, OfficeRole Role, bool HasSecondFactor, bool IsOpen, DateTime? SeenAt)
{
    /// <summary>That revisions and the audit log know the account by; see <see cref="Actor.Key"/>.</summary>
    public string Key => Editor.KeyOf(Id);
}
