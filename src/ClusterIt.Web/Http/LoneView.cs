using ClusterIt.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ClusterIt.Web.Http;

/// <summary>A view that answers where no controller has got to: something broke, or nobody is signed in.</summary>
internal static class LoneView
{
    public static Task ShowAsync(HttpContext http, int status, string name, object model)
    {
        var action = new ActionContext(
            http, new RouteData(new RouteValueDictionary { ["controller"] = SiteController.Name }),
            new ControllerActionDescriptor { ControllerName = SiteController.Name, RouteValues = { ["controller"] = SiteController.Name } });
        return http.RequestServices.GetRequiredService<IActionResultExecutor<ViewResult>>().ExecuteAsync(action, Of(status, name, model));
    }

    /// <summary>The same as a result, for a filter that puts it in the place of another.</summary>
    public static ViewResult Of(int status, string name, object model) => new()
    {
        ViewName = name,
        StatusCode = status,
        ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = model },
    };
}
