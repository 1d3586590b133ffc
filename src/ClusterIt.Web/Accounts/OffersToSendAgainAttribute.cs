using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

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
        if (context.Result is not IAntiforgeryValidationFailedResult || SendAgain.Outdated(context.HttpContext.Request) is not { } form)
            return;
        context.Result = new ViewResult
        {
            ViewName = SendAgain.View,
            StatusCode = StatusCodes.Status400BadRequest,
            ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), context.ModelState) { Model = form },
        };
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
