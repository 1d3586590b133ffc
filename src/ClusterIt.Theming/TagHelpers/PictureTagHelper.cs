using System.Globalization;
using ClusterIt.Theming.Views;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ClusterIt.Theming.TagHelpers;

/// <summary>
/// <c>&lt;picture for="Model.Picture" sizes="(width &gt;= 64rem) 40rem, 100vw" priority="true" /&gt;</c>: a picture in all its
/// formats and sizes, with its measures, so that nothing jumps. It loads when it comes into view, unless it has priority.
/// </summary>
[HtmlTargetElement("picture", Attributes = "for")]
public sealed class PictureTagHelper : TagHelper
{
    /// <summary>Paper is light, whatever the screen is.</summary>
    private const string InTheDark = "screen and (prefers-color-scheme: dark)";

    public required Picture For { get; set; }

    /// <summary>How wide the picture is shown, as the attribute <c>sizes</c> takes it.</summary>
    public string Sizes { get; set; } = "100vw";

    /// <summary>For the one picture at the top of the page: it is fetched first.</summary>
    public bool Priority { get; set; }

    /// <summary>Shown instead on a screen where the visitor prefers a dark scheme, such as a logo drawn for dark ground. It is loaded there alone.</summary>
    public Picture? Dark { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Dark is { } dark)
        {
            foreach (var source in dark.Sources)
                output.Content.AppendHtml(Element("source", ("media", InTheDark), ("type", source.Type), ("srcset", source.SrcSet), ("sizes", Sizes)));
            var plain = Element("source", ("media", InTheDark), ("srcset", dark.SrcSet.Length > 0 ? dark.SrcSet : dark.Src), ("width", Pixels(dark.Width)), ("height", Pixels(dark.Height)));
            if (dark.SrcSet.Length > 0)
                plain.Attributes["sizes"] = Sizes; // A drawing fits every size, and may not say otherwise (HTML, 4.8.4.2.1).
            output.Content.AppendHtml(plain);
        }
        foreach (var source in For.Sources)
            output.Content.AppendHtml(Element("source", ("type", source.Type), ("srcset", source.SrcSet), ("sizes", Sizes)));
        output.Content.AppendHtml(Image());
    }

    private TagBuilder Image()
    {
        var image = Element("img", ("src", For.Src), ("alt", For.Alt),
            ("width", Pixels(For.Width)), ("height", Pixels(For.Height)));
        if (For.SrcSet.Length > 0)
        {
            image.Attributes["srcset"] = For.SrcSet;
            image.Attributes["sizes"] = Sizes;
        }
        image.Attributes[Priority ? "fetchpriority" : "loading"] = Priority ? "high" : "lazy";
        return image;
    }

    private static string Pixels(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static TagBuilder Element(string name, params (string Name, string Value)[] attributes)
    {
        var element = new TagBuilder(name) { TagRenderMode = TagRenderMode.SelfClosing };
        foreach (var (attribute, value) in attributes)
            element.Attributes[attribute] = value;
        return element;
    }
}
