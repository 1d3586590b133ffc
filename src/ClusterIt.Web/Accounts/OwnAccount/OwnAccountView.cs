using ClusterIt.Cms.Accounts;

namespace ClusterIt.Web.Accounts.OwnAccount;

/// <summary>What somebody sees of their own account.</summary>
internal sealed record OwnAccountView
{
    public required string Email { get; init; }

    public required IReadOnlyList<PasskeyRow> Passkeys { get; init; }

    /// <summary>Their role asks for a second step, and there is none.</summary>
    public required bool OwesSecondStep { get; init; }

    public required bool HasApp { get; init; }

    public required int CodesLeft { get; init; }

    public required IReadOnlyList<Session> Sessions { get; init; }

    /// <summary>The session of this very request.</summary>
    public required Guid? Here { get; init; }
}
