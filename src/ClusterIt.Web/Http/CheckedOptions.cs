using System.Globalization;
using System.Net;
using ClusterIt.Cms.Transfer;
using ClusterIt.Web.Site;
using ClusterIt.Web.Site.Cache;

namespace ClusterIt.Web.Http;

/// <summary>Reads the options once at the start and refuses to start with a sentence that says what to set. The list of all options is docs/operations.md.</summary>
public sealed record CheckedOptions(StorageOptions Storage, ContentOptions Content, SiteOptions Site, CacheOptions Cache, ProxyOptions Proxy, MailServerOptions Mail)
{
    /// <exception cref="OptionsProblem">A value is wrong.</exception>
    public static CheckedOptions Read(IConfiguration configuration, string contentRoot)
    {
        var options = new CheckedOptions(
            configuration.GetSection("Storage").Get<StorageOptions>() ?? new(),
            configuration.GetSection("Content").Get<ContentOptions>() ?? new(),
            configuration.GetSection("Site").Get<SiteOptions>() ?? new(),
            Cached(configuration),
            configuration.GetSection("Proxy").Get<ProxyOptions>() ?? new(),
            configuration.GetSection("Mail").Get<MailServerOptions>() ?? new());
        options.Storage.DataPath = Path.GetFullPath(options.Storage.DataPath, contentRoot);
        options.Content.Path = options.Content.Path.Length == 0
            ? Path.Combine(AppContext.BaseDirectory, "content")
            : Path.GetFullPath(options.Content.Path, contentRoot);
        options.Check();
        if (configuration["Proxy:KnownProxies"] is { Length: > 0 } single)
            throw new OptionsProblem($"Proxy:KnownProxies ist „{single}“, erwartet wird eine Liste. Bitte setzen Sie „Proxy__KnownProxies__0={single}“.");
        foreach (var (key, value) in configuration.GetSection("Logging").AsEnumerable().Where(entry => entry.Key.Contains(":LogLevel:", StringComparison.OrdinalIgnoreCase) && !Enum.TryParse<LogLevel>(entry.Value, ignoreCase: true, out _)))
            throw new OptionsProblem($"{key} ist „{value}“. Bitte setzen Sie eines von: {string.Join(", ", Enum.GetNames<LogLevel>())}.");
        foreach (var url in (configuration[WebHostDefaults.ServerUrlsKey] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(url => !IsBinding(url)))
            throw new OptionsProblem($"Urls enthält „{url}“. Bitte setzen Sie Schema, Host und Port, zum Beispiel „http://localhost:5080“.");
        return options;
    }

    /// <summary>Read by hand: the binder throws at what is no number, with a sentence for programmers.</summary>
    private static CacheOptions Cached(IConfiguration configuration) => configuration["Cache:Megabytes"] switch
    {
        null or "" => new CacheOptions(),
        var typed when int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => new CacheOptions { Megabytes = number },
        var typed => throw NoSize(typed),
    };

    private static OptionsProblem NoSize(string typed) => new($"Cache:Megabytes ist „{typed}“. Bitte setzen Sie eine Zahl von 0 bis {CacheOptions.Most}.");

    private void Check()
    {
        Mail.Check();
        if (Content.Seed is not (ContentOptions.None or ContentOptions.Content or ContentOptions.ContentAndDemo))
            throw new OptionsProblem($"Content:Seed ist „{Content.Seed}“. Bitte setzen Sie „none“, „content“ oder „content+demo“.");
        if (Content.Seed != ContentOptions.None && !Directory.Exists(Content.Path))
            throw new OptionsProblem($"Content:Path zeigt auf „{Content.Path}“, und diesen Ordner gibt es nicht. Bitte setzen Sie den Ordner mit den Inhalten oder Content:Seed auf „none“.");
        if (Content.Seed != ContentOptions.None && !ImportContent.FindsContentIn(Content.Path))
            throw new OptionsProblem($"Content:Path zeigt auf „{Content.Path}“, und dort liegt weder „site.yml“ noch ein Ordner wie „pages“. Bitte setzen Sie den Ordner mit den Inhalten oder Content:Seed auf „none“.");
        if (Site.PublicUrl.Length > 0 && !IsOrigin(Site.PublicUrl))
            throw new OptionsProblem($"Site:PublicUrl ist „{Site.PublicUrl}“. Bitte setzen Sie Schema und Host ohne Pfad, zum Beispiel „https://www.it-mitteldeutschland.de“.");
        if (!Themes.Known.Contains(Site.Theme))
            throw new OptionsProblem($"Site:Theme ist „{Site.Theme}“. Bitte setzen Sie eines von: {string.Join(", ", Themes.Known)}.");
        if (Cache.Megabytes is < 0 or > CacheOptions.Most)
            throw NoSize(Cache.Megabytes.ToString(CultureInfo.InvariantCulture));
        foreach (var proxy in Proxy.KnownProxies.Where(proxy => !IPAddress.TryParse(proxy, out _)))
            throw new OptionsProblem($"Proxy:KnownProxies enthält „{proxy}“. Bitte setzen Sie IP-Adressen.");
    }

    /// <summary>What the server itself understands: <c>http://*:80</c> is no address for a browser, but one to listen on.</summary>
    private static bool IsBinding(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http" or "https", Port: >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool IsOrigin(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https")
        && uri.UserInfo.Length == 0 && string.Equals(uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped), url, StringComparison.OrdinalIgnoreCase);
}
