using System.Globalization;
using System.Net;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Mail;

namespace ClusterIt.Web.Http;

/// <summary><c>Mail</c>: the server that takes the site's messages. Without one none are written; in Development they are laid into the data folder.</summary>
public sealed class MailServerOptions
{
    /// <summary>A host name; empty when there is no server.</summary>
    public string Host { get; set; } = "";

    public string Port { get; set; } = "587";

    /// <summary><c>starttls</c>, <c>tls</c> or <c>none</c>.</summary>
    public string Security { get; set; } = "starttls";

    /// <summary>Empty for a server that asks for none.</summary>
    public string User { get; set; } = "";

    public string Password { get; set; } = "";

    /// <summary>The address that messages come from.</summary>
    public string From { get; set; } = "";

    /// <exception cref="OptionsProblem">A value is wrong.</exception>
    public void Check()
    {
        if (Host.Length == 0)
            return;
        if (EmailAddress.TryParse(From) is null)
            throw new OptionsProblem($"Mail:From ist „{From}“. Bitte setzen Sie die Adresse, von der die Nachrichten der Website kommen.");
        if (!int.TryParse(Port, NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port is < 1 or > IPEndPoint.MaxPort)
            throw new OptionsProblem($"Mail:Port ist „{Port}“. Bitte setzen Sie eine Zahl von 1 bis {IPEndPoint.MaxPort}, meistens 587.");
        if (!Enum.TryParse<MailSecurity>(Security, ignoreCase: true, out var security) || !Enum.IsDefined(security))
            throw new OptionsProblem($"Mail:Security ist „{Security}“. Bitte setzen Sie „starttls“, „tls“ oder „none“.");
    }

    /// <param name="folder">Where messages are laid when there is no server; empty for nowhere.</param>
    /// <param name="siteUrl">Scheme and host of the site.</param>
    public MailOptions With(string folder, string siteUrl) => Host.Length == 0
        ? new MailOptions { SiteUrl = siteUrl, Folder = folder, From = From.Length > 0 ? From : "website@localhost" }
        : new MailOptions { SiteUrl = siteUrl, Host = Host, Port = int.Parse(Port, CultureInfo.InvariantCulture), Security = Enum.Parse<MailSecurity>(Security, ignoreCase: true), User = User, Password = Password, From = From };
}
