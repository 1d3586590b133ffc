using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ClusterIt.Theming.TagHelpers;

/// <summary><c>&lt;heading level="3"&gt;</c>: a heading whose level depends on where a partial view stands, so that no page skips one.</summary>
[HtmlTargetElement("heading")]
public sealed class HeadingTagHelper : TagHelper
{
    /// <summary>1 to 6.</summary>
    public int Level { get; set; } = 2;

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.TagName = $"h{Math.Clamp(Level, 1, 6).ToString(CultureInfo.InvariantCulture)}";
}
