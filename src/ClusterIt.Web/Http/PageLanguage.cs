using System.Globalization;
using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Http;

/// <summary>The path says which language is read; everything that is worded or formatted below follows it. The visitor's own settings play no part, so that a page is the same for everybody and can be cached.</summary>
internal sealed class PageLanguage(RequestDelegate next)
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public Task InvokeAsync(HttpContext http)
    {
        var language = Languages.Of(RequestPath.Canonical(http.Request.Path.Value ?? "/"));
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language == Languages.German ? German : English;
        return next(http);
    }
}
