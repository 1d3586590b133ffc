using Markdig;
using Markdig.Renderers;

namespace ClusterIt.Cms.Text;

internal sealed class GapExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new GapParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
            html.ObjectRenderers.AddIfNotAlready<GapRenderer>();
    }
}
