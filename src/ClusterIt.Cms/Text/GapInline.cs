using System.Globalization;
using Markdig.Syntax.Inlines;

namespace ClusterIt.Cms.Text;

/// <summary>A place that only the association can fill, written <c>{{fehlt: Registernummer}}</c>.</summary>
internal sealed class GapInline(string missing) : LeafInline
{
    public string Missing { get; } = missing;

    public string Written => $"{{{{fehlt: {Missing}}}}}";

    public string Shown(CultureInfo culture) => GermanTypography.Spaces(Texts.In(culture, "gap.shown", Missing));
}
