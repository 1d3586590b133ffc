using Microsoft.AspNetCore.Identity;

namespace ClusterIt.Cms.Accounts;

/// <summary>A member of the office's staff, with the ways in that they have set up. The name of the account is its e-mail address.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>Longer than any code of an app is taken.</summary>
    private static readonly TimeSpan CodeLasts = TimeSpan.FromMinutes(5);

    private Account() { }

    public Account(string email, string name, OfficeRole role, DateTime now)
    {
        Id = Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero));
        Email = UserName = email;
        (Name, Role, CreatedAt) = (name, role, now);
    }

    /// <summary>What colleagues read.</summary>
    public string Name { get; private set; } = "";

    public OfficeRole Role { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>From then on nobody signs in with it. Its name stays at what its owner has done.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>The app's code that let its owner in last; empty before that.</summary>
    public string UsedCode { get; private set; } = "";

    public DateTime? UsedCodeAt { get; private set; }

    /// <summary>As in the audit log and in revisions; see <see cref="Actor.Key"/>.</summary>
    public string Key => Editor.KeyOf(Id);

    public bool IsOpen => ClosedAt is null;

    /// <summary>False for a code that has let somebody in just now.</summary>
    internal bool Uses(string code, DateTime now)
    {
        if (code == UsedCode && now - UsedCodeAt < CodeLasts)
            return false;
        (UsedCode, UsedCodeAt) = (code, now);
        return true;
    }

    internal void Close(DateTime now) => ClosedAt ??= now;

    internal void Reopen() => ClosedAt = null;

    internal void Become(OfficeRole role) => Role = role;
}
