namespace ClusterIt.Cms.Mail;

/// <summary>How the connection to the mail server is kept private.</summary>
public enum MailSecurity
{
    /// <summary>Encrypted after the first words (RFC 3207); refused when the server cannot.</summary>
    StartTls,

    /// <summary>Encrypted from the start (RFC 8314).</summary>
    Tls,

    /// <summary>Not at all, for a server on the same machine.</summary>
    None,
}
