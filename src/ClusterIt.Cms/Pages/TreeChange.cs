using ClusterIt.Cms.Content;

namespace ClusterIt.Cms.Pages;

/// <summary>What one tree in the place of another means for the pages that were made with the other.</summary>
public static class TreeChange
{
    /// <summary>The pages that differ, with those above them and their translations; null when menus, footers or archives differ, which every page shows.</summary>
    public static IReadOnlyCollection<CacheTag>? Touched(PageTree before, PageTree after)
    {
        if (!before.Nodes.Where(IsShownEverywhere).Select(Shown).SequenceEqual(after.Nodes.Where(IsShownEverywhere).Select(Shown)))
            return null;
        var differing = before.Nodes.Where(node => after.Find(node.Id) is not { } now || !IsSame(node, now))
            .Concat(after.Nodes.Where(node => before.Find(node.Id) is not { } then || !IsSame(node, then)));
        return differing.SelectMany(node => node.Upwards().Concat(before.Translations(node.TranslationGroup)).Concat(after.Translations(node.TranslationGroup)))
            .Select(node => CacheTag.Of(node.Id)).ToHashSet();
    }

    private static bool IsShownEverywhere(PageNode node) => node.InMenu || node.Template is not PageTemplate.Standard || node.Children.Count > 0;

    private static object Shown(PageNode node) => (node.Id, node.Path, node.MenuLabel, node.InMenu, node.Template, node.Parent?.Id);

    private static bool IsSame(PageNode one, PageNode other) =>
        (one.Path, one.Position, one.RevisionId, one.TranslationGroup, one.Parent?.Id) == (other.Path, other.Position, other.RevisionId, other.TranslationGroup, other.Parent?.Id);
}
