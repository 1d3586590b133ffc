using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ClusterIt.Web.Accounts;

/// <summary>
/// Every write says which version it is based on: a script in the header <c>If-Match</c>, a form in its field <c>version</c>. Without one
/// nothing is done (RFC 6585, 3: 428); the action gets it as its parameter <c>version</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BasedOnVersionAttribute : ActionFilterAttribute
{
    private const string Parameter = "version";

    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (Read(context.HttpContext.Request) is { } version)
            context.ActionArguments[Parameter] = version;
        else
            context.Result = new ContentResult { StatusCode = StatusCodes.Status428PreconditionRequired, Content = OfficeWords.Of("edit.no-version"), ContentType = "text/plain; charset=utf-8" };
    }

    private static int? Read(HttpRequest request)
    {
        var said = request.Headers.IfMatch is [{ Length: > 0 } header, ..] ? header.Trim('"') : request.HasFormContentType ? request.Form[Parameter].ToString() : "";
        return int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
    }
}
