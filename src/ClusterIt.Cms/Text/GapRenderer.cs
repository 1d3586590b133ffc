using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ClusterIt.Cms.Text;

internal sealed class GapRenderer : HtmlObjectRenderer<GapInline>
{
    protected override void Write(HtmlRenderer renderer, GapInline obj)
    {
        var shown = GermanTypography.Spaces(Texts.Of("gap.shown", obj.Missing));
        if (renderer.EnableHtmlForInline)
            renderer.Write("<mark class=\"gap\">").WriteEscape(shown).Write("</mark>");
        else
            renderer.Write(shown);
    }
}
