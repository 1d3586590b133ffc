using System.Globalization;
using System.Security.Claims;
using ClusterIt.Cms.Accounts;
using ClusterIt.Web.Http;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace ClusterIt.Web.Accounts;

/// <summary>
/// The cookie of the office's staff. It holds the session's identifier and nothing else; who that is and what they may do is asked
/// anew for every request. It is sent to the manager alone: the public site is the same for everybody.
/// </summary>
internal static class OfficeCookie
{
    public const string Scheme = "Office";
    public const string Path = "/manager";
    private const string Name = "clusterit-manager";
    private const string SessionClaim = "session";

    public static void Configure(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = Name;
        cookie.Cookie.Path = Path;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax; // A link in a mail leads to where it says, signed in.
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.LoginPath = "/manager/anmelden";
        cookie.AccessDeniedPath = "/manager/nicht-erlaubt";
        cookie.ReturnUrlParameter = "weiter";
        cookie.ExpireTimeSpan = Session.Idle;
        cookie.SlidingExpiration = true;
        cookie.Events.OnValidatePrincipal = ValidateAsync;
        var toSignIn = cookie.Events.OnRedirectToLogin;
        cookie.Events.OnRedirectToLogin = async redirect =>
        {
            if (HttpMethods.IsPost(redirect.Request.Method) && await SendAgain.SignedOutAsync(redirect.Request) is { } form)
                await LoneView.ShowAsync(redirect.HttpContext, StatusCodes.Status401Unauthorized, SendAgain.View, form);
            else
                await toSignIn(redirect);
        };
    }

    public static Task SignInAsync(HttpContext http, Guid sessionId) => http.SignInAsync(Scheme, new ClaimsPrincipal(
        new ClaimsIdentity([new Claim(SessionClaim, sessionId.ToString("D", CultureInfo.InvariantCulture))], Scheme)));

    /// <summary>The session of this request; null for strangers.</summary>
    public static Guid? SessionOf(HttpContext http) => Guid.TryParse(http.User.FindFirst(SessionClaim)?.Value, out var id) ? id : null;

    /// <summary>Who makes this request. Behind a policy there is always somebody.</summary>
    public static Editor EditorOf(HttpContext http) =>
        http.Features.Get<Editor>() ?? throw new InvalidOperationException("Nobody is signed in here.");

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var sessions = context.HttpContext.RequestServices.GetRequiredService<ActiveSessions>();
        var editor = Guid.TryParse(context.Principal?.FindFirst(SessionClaim)?.Value, out var id) ? await sessions.FindAsync(id, context.HttpContext.RequestAborted) : null;
        if (editor is null)
        {
            context.RejectPrincipal();
            return;
        }
        context.HttpContext.Features.Set(editor);
    }
}
