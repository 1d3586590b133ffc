using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ClusterIt.Cms.Text;

internal sealed class GapRenderer : HtmlObjectRenderer<GapInline>
{
    protected override void Write(HtmlRenderer renderer, GapInline obj) =>
        renderer.Write("<mark class=\"gap\">").WriteEscape(obj.Shown(CultureInfo.CurrentUICulture)).Write("</mark>");
}
