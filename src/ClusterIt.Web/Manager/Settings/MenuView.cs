using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;

namespace ClusterIt.Web.Manager.Settings;

/// <summary>What the menus of one language lead to; they are made of the pages, and changed there.</summary>
/// <param name="Language">Its code.</param>
/// <param name="Main">The main menu, in its order.</param>
/// <param name="Footer">At the foot of every page.</param>
internal sealed record MenuView(string Language, IReadOnlyList<PageNode> Main, IReadOnlyList<PageNode> Footer)
{
    public static IReadOnlyList<MenuView> AllOf(PageTree pages) =>
        [.. Languages.All.Select(language => new MenuView(language, [.. pages.MainMenu(language)], [.. pages.Footer(language)]))];
}
