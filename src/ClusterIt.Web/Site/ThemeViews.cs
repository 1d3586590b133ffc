using Microsoft.AspNetCore.Mvc.Razor;

namespace ClusterIt.Web.Site;

/// <summary>Finds the site's views in the chosen theme, and what it lacks in the plain one. It acts for the site's controller and the preview of its pages alone, so that a theme's layout can never take over another surface.</summary>
internal sealed class ThemeViews : IViewLocationExpander
{
    private const string ThemeKey = "theme";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        // Part of the location cache's key; without it the first theme would be kept for ever.
        if (context.ControllerName is SiteController.Name or SiteController.Preview or SiteController.SharedPreview)
            context.Values[ThemeKey] = context.ActionContext.HttpContext.RequestServices.GetRequiredService<ChosenTheme>().Name;
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
        context.Values.TryGetValue(ThemeKey, out var theme)
            ? [$"/Themes/{theme}/Views/{{0}}.cshtml", $"/Themes/{Themes.Plain}/Views/{{0}}.cshtml"]
            : viewLocations;
}
