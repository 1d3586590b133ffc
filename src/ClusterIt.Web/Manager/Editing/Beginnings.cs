using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Posts;

namespace ClusterIt.Web.Manager.Editing;

/// <summary>What a new form begins with: whatever nearly everybody would put there anyway.</summary>
internal static class Beginnings
{
    public static Body Of(ContentType type, DateOnly today)
    {
        var empty = (Body)Activator.CreateInstance(type.Body)!;
        return empty switch
        {
            Post post => post with { Date = today, Blocks = [new TextBlock()] },
            ArticleBody article => article with { Blocks = [new TextBlock()] },
            _ => empty,
        };
    }
}
