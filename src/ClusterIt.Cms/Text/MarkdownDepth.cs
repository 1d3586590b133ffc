using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClusterIt.Cms.Text;

/// <summary>How deep Markdown is nested. Markdig's parser and its renderers each stop at a depth of their own with an exception; this asks before.</summary>
internal static class MarkdownDepth
{
    /// <summary>Below Markdig's own 128, and far above what anybody writes.</summary>
    private const int Limit = 100;

    /// <summary>Walks without recursion, so that the text to be judged cannot exhaust the stack of its judge.</summary>
    public static bool IsBeyondReason(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Part, int Depth)>([(document, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.Depth > Limit)
                return true;
            foreach (var child in Children(at.Part))
                open.Push((child, at.Depth + 1));
        }
        return false;
    }

    private static IEnumerable<MarkdownObject> Children(MarkdownObject part) => part switch
    {
        ContainerBlock block => block,
        LeafBlock { Inline: { } inline } => [inline],
        ContainerInline inline => inline,
        _ => [],
    };
}
