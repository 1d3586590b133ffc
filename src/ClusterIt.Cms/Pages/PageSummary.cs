namespace ClusterIt.Cms.Pages;

/// <summary>What menus, doors and lists need of a page's words.</summary>
public sealed record PageSummary(string Title, string MenuLabel, string Kicker, string Teaser, PageTemplate Template, bool InMenu, bool HiddenFromSearchEngines)
{
    public static PageSummary Of(Page page) => new(
        page.Title, page.MenuLabel.Length > 0 ? page.MenuLabel : page.Title, page.Kicker, page.Teaser, page.Template, page.InMenu, page.HiddenFromSearchEngines);
}
