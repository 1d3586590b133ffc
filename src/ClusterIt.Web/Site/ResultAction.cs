using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Site;

/// <summary>An answer that is no page.</summary>
internal sealed class ResultAction(IResult result) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context) => result.ExecuteAsync(context.HttpContext);
}
