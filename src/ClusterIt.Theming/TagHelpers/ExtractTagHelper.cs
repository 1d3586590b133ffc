using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ClusterIt.Theming.TagHelpers;

/// <summary><c>&lt;extract of="result.Extract" /&gt;</c>: a paragraph with the words looked for in <c>mark</c>, and no blank between the pieces that the text has not.</summary>
[HtmlTargetElement("extract", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ExtractTagHelper : TagHelper
{
    public required IReadOnlyList<(string Text, bool IsHit)> Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        foreach (var (text, isHit) in Of)
        {
            if (isHit)
                output.Content.AppendHtml(Mark(text));
            else
                output.Content.Append(text);
        }
    }

    private static TagBuilder Mark(string text)
    {
        var mark = new TagBuilder("mark");
        mark.InnerHtml.Append(text);
        return mark;
    }
}
