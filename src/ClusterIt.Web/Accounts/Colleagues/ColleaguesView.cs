using ClusterIt.Cms.Accounts;

namespace ClusterIt.Web.Accounts.Colleagues;

/// <summary>The accounts of the office.</summary>
internal sealed record ColleaguesView(IReadOnlyList<AccountRow> Accounts, IReadOnlyList<Invitation> Invited, OfficeRules Rules, Guid Me)
{
    /// <summary>The link that was just made. It is shown once.</summary>
    public string Link { get; init; } = "";

    /// <summary>Where the link is on its way to by mail; empty when messages cannot leave.</summary>
    public string MailedTo { get; init; } = "";

    /// <summary>What was typed into the form, when it was refused.</summary>
    public string Email { get; init; } = "";

    public OfficeRole Role { get; init; }
}
