namespace ClusterIt.Web.Site;

/// <summary><c>Site</c>: how the public site presents itself.</summary>
public sealed class SiteOptions
{
    /// <summary>Scheme and host of the one canonical address, such as <c>https://www.it-mitteldeutschland.de</c>. Empty means the host of the request, which is fine for trying the site out.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>The folder name of a theme.</summary>
    public string Theme { get; set; } = "wahrnehmung";
}
