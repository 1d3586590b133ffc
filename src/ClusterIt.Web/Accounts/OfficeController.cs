using System.Text.Json;
using ClusterIt.Cms.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ClusterIt.Web.Accounts;

/// <summary>
/// A screen of the manager. Whoever derives from it is closed to strangers and asks every form for its token, without a word of its
/// own; nothing of it is kept by browsers or proxies.
/// </summary>
[ApiExplorerSettings(IgnoreApi = true)]
[Authorize(OfficePolicy.Editors)]
[AutoValidateAntiforgeryToken]
[OffersToSendAgain]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class OfficeController : Controller
{
    private const string SaidKey = "said";
    private const string UndoKey = "undo";
    private const string OwnAccount = "/manager/konto";

    /// <summary>
    /// Whoever owes a second step sets it up first. And a part of a form that cannot be read is not the same as one that is missing: nothing
    /// is done before it is said.
    /// </summary>
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (HttpContext.Features.Get<Editor>() is { OwesSecondStep: true } && !IsOpenToAll(context.ActionDescriptor.EndpointMetadata))
        {
            context.Result = HttpMethods.IsGet(Request.Method) ? Redirect(OwnAccount) : Refused(OwnAccount, OfficeWords.Of("own.owes-first"), StatusCodes.Status403Forbidden);
            return;
        }
        if (HttpMethods.IsGet(Request.Method) || HttpMethods.IsHead(Request.Method))
            return;
        var unreadable = ModelState.FirstOrDefault(part => part is { Key: not "version", Value: { Errors.Count: > 0, AttemptedValue.Length: > 0 } }).Value;
        if (unreadable is not null)
            context.Result = Refused(OfficeCookie.Path, OfficeWords.Of("office.unreadable", unreadable.AttemptedValue!), StatusCodes.Status400BadRequest);
    }

    /// <summary>Who makes the request.</summary>
    protected Editor Me => OfficeCookie.EditorOf(HttpContext);

    /// <summary>Goes on to another screen, which says what has happened.</summary>
    protected RedirectResult Done(string to, string said)
    {
        TempData[SaidKey] = said;
        return Redirect(to);
    }

    /// <summary>Says why nothing was done, and leads back.</summary>
    protected ViewResult Refused(string back, string sentence, int status = StatusCodes.Status422UnprocessableEntity, string? words = null)
    {
        Response.StatusCode = status;
        return View("/Manager/Shared/Refused.cshtml", new Refusal(back, sentence, words ?? ""));
    }

    /// <summary>Somebody was faster.</summary>
    protected ViewResult Stale(string back) => Refused(back, OfficeWords.Of("standing.stale"), StatusCodes.Status412PreconditionFailed);

    /// <summary>The next screen offers to take back what was done.</summary>
    protected void OfferUndo(Undo undo) => TempData[UndoKey] = JsonSerializer.Serialize(undo);

    /// <summary>Only into the manager, wherever a link would have somebody go.</summary>
    protected string Onward(string? wanted) => wanted is not null && Url.IsLocalUrl(wanted) && (wanted == OfficeCookie.Path || wanted.StartsWith($"{OfficeCookie.Path}/", StringComparison.Ordinal)) ? wanted : OfficeCookie.Path;

    private static bool IsOpenToAll(IList<object> metadata) => metadata.Any(each => each is IAllowAnonymous or OpenWithoutSecondStepAttribute);
}
