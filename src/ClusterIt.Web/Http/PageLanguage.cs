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
        Speak(http.Request.Path);
        return next(http);
    }

    /// <summary>For what is made from here on in the same flow.</summary>
    public static void Speak(PathString path) => SpeakIn(Languages.Of(RequestPath.Canonical(path.Value ?? "/")));

    /// <summary>The same by a language's code. It has a name of its own, as a path may come as a string as well.</summary>
    public static void SpeakIn(string language) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language == Languages.German ? German : English;
}
