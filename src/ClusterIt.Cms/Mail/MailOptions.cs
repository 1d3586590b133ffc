namespace ClusterIt.Cms.Mail;

/// <summary>How messages leave the house.</summary>
public sealed record MailOptions
{
    /// <summary>The mail server; empty when there is none.</summary>
    public string Host { get; init; } = "";

    public int Port { get; init; } = 587;

    public MailSecurity Security { get; init; } = MailSecurity.StartTls;

    /// <summary>Empty for a server that asks for none.</summary>
    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>The address that messages come from.</summary>
    public string From { get; init; } = "";

    /// <summary>Where messages are laid as files when there is no server, for trying things out; empty for nowhere.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Scheme and host that links in messages begin with; empty when nobody has said it.</summary>
    public string SiteUrl { get; init; } = "";

    /// <summary>Messages can leave. Where they cannot, none are written, and people pass links on themselves.</summary>
    public bool IsOn => Host.Length > 0 || Folder.Length > 0;
}
