namespace ClusterIt.Cms.Accounts;

/// <summary>The right to open an account, once and for a while. Who holds the link has it; the database knows only its hash.</summary>
public sealed class Invitation
{
    /// <summary>A colleague may be away for a week.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    private Invitation() { }

    public Guid Id { get; private set; }

    public string SecretHash { get; private set; } = "";

    /// <summary>Whom it is meant for; empty for the first account, whose owner nobody knows yet.</summary>
    public string Email { get; private set; } = "";

    public OfficeRole Role { get; private set; }

    /// <summary>What colleagues read of who invited; empty for the first account.</summary>
    public string InvitedBy { get; private set; } = "";

    public DateTime CreatedAt { get; private set; }

    public DateTime ExpiresAt { get; private set; }

    public DateTime? UsedAt { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    /// <summary>For the first account of a new site.</summary>
    public bool IsSetUp => Email.Length == 0;

    /// <summary>What the message that carries its link tells of.</summary>
    internal string MailOccasion => $"invitation:{Id}";

    public bool MayBeUsed(DateTime now) => UsedAt is null && RevokedAt is null && now < ExpiresAt;

    public void Use(DateTime now) => UsedAt = now;

    public void Revoke(DateTime now) => RevokedAt ??= now;

    /// <returns>The invitation, and the secret that its link carries and that is kept nowhere.</returns>
    internal static (Invitation Invitation, string Secret) Make(string email, OfficeRole role, string invitedBy, DateTime now)
    {
        var secret = LinkSecret.Make();
        return (new Invitation
        {
            Id = Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero)),
            SecretHash = LinkSecret.HashOf(secret),
            Email = email,
            Role = role,
            InvitedBy = invitedBy,
            CreatedAt = now,
            ExpiresAt = now + Lasts,
        }, secret);
    }
}
