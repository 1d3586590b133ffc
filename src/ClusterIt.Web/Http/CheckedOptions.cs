using System.Net;
using ClusterIt.Web.Site;

namespace ClusterIt.Web.Http;

/// <summary>Reads the options once at the start and refuses to start with a sentence that says what to set. The list of all options is docs/operations.md.</summary>
public sealed record CheckedOptions(StorageOptions Storage, ContentOptions Content, SiteOptions Site, ProxyOptions Proxy)
{
    /// <exception cref="OptionsProblem">A value is wrong.</exception>
    public static CheckedOptions Read(IConfiguration configuration, string contentRoot)
    {
        var options = new CheckedOptions(
            configuration.GetSection("Storage").Get<StorageOptions>() ?? new(),
            configuration.GetSection("Content").Get<ContentOptions>() ?? new(),
            configuration.GetSection("Site").Get<SiteOptions>() ?? new(),
            configuration.GetSection("Proxy").Get<ProxyOptions>() ?? new());
        options.Storage.DataPath = Path.GetFullPath(options.Storage.DataPath, contentRoot);
        options.Content.Path = options.Content.Path.Length == 0
            ? Path.Combine(AppContext.BaseDirectory, "content")
            : Path.GetFullPath(options.Content.Path, contentRoot);
        options.Check();
        return options;
    }

    private void Check()
    {
        if (Content.Seed is not (ContentOptions.None or ContentOptions.Content or ContentOptions.ContentAndDemo))
            throw new OptionsProblem($"Content:Seed ist „{Content.Seed}“. Bitte setzen Sie „none“, „content“ oder „content+demo“.");
        if (Content.Seed != ContentOptions.None && !Directory.Exists(Content.Path))
            throw new OptionsProblem($"Content:Path zeigt auf „{Content.Path}“, und diesen Ordner gibt es nicht. Bitte setzen Sie den Ordner mit den Inhalten oder Content:Seed auf „none“.");
        if (Site.PublicUrl.Length > 0 && !IsOrigin(Site.PublicUrl))
            throw new OptionsProblem($"Site:PublicUrl ist „{Site.PublicUrl}“. Bitte setzen Sie Schema und Host ohne Pfad, zum Beispiel „https://www.it-mitteldeutschland.de“.");
        if (!Themes.Known.Contains(Site.Theme))
            throw new OptionsProblem($"Site:Theme ist „{Site.Theme}“. Bitte setzen Sie eines von: {string.Join(", ", Themes.Known)}.");
        foreach (var proxy in Proxy.KnownProxies.Where(proxy => !IPAddress.TryParse(proxy, out _)))
            throw new OptionsProblem($"Proxy:KnownProxies enthält „{proxy}“. Bitte setzen Sie IP-Adressen.");
    }

    private static bool IsOrigin(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") && uri.AbsolutePath == "/" && uri.Query.Length == 0 && !url.EndsWith('/');
}
