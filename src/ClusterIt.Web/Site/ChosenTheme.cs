using ClusterIt.Cms.Settings;

namespace ClusterIt.Web.Site;

/// <summary>In which theme the page of one request is made.</summary>
internal sealed class ChosenTheme(SiteOptions options)
{
    private string? tried;

    public string Name { get; private set; } = options.Theme;

    /// <summary>The theme that settings stand for. One that is no longer built in stands for the configured one: a site without a face is worse than another face.</summary>
    public static string Of(SiteSettings settings, SiteOptions options) => Themes.Known.Contains(settings.Theme) ? settings.Theme : options.Theme;

    /// <summary>For this request alone, whatever the settings say.</summary>
    public void Try(string theme) => tried = Themes.Known.Contains(theme) ? theme : null;

    public string Choose(SiteSettings settings) => Name = tried ?? Of(settings, options);
}
