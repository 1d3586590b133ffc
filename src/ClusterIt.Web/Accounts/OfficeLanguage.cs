using ClusterIt.Cms.Content;
using ClusterIt.Web.Http;

namespace ClusterIt.Web.Accounts;

/// <summary>
/// In which language the manager speaks: German, or English where somebody has chosen so in their browser. It is a matter of reading alone:
/// what is written, kept and mailed does not follow it.
/// </summary>
internal sealed class OfficeLanguage(RequestDelegate next)
{
    private const string Cookie = "clusterit-sprache";
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(365);

    public Task InvokeAsync(HttpContext http)
    {
        if (http.Request.Path.StartsWithSegments(OfficeCookie.Path, StringComparison.OrdinalIgnoreCase))
            PageLanguage.SpeakIn(Known(http.Request.Cookies[Cookie]));
        return next(http);
    }

    /// <summary>From the next request on, and for what is said about it in this one.</summary>
    public static void Choose(HttpContext http, string? language)
    {
        var chosen = Known(language);
        http.Response.Cookies.Append(Cookie, chosen, new CookieOptions { Path = OfficeCookie.Path, HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = Lasts });
        PageLanguage.SpeakIn(chosen);
    }

    private static string Known(string? language) => language == Languages.English ? Languages.English : Languages.German;
}
