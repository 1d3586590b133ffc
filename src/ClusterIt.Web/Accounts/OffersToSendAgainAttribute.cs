using ClusterIt.Web.Http;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ClusterIt.Web.Accounts;

/// <summary>
/// A form that was opened in an earlier session carries that one's token. It is refused, and comes back with a new one, for its sender
/// to look at and send again.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OffersToSendAgainAttribute : Attribute, IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult && SendAgain.Outdated(context.HttpContext.Request) is { } form)
            context.Result = LoneView.Of(StatusCodes.Status400BadRequest, SendAgain.View, form);
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
