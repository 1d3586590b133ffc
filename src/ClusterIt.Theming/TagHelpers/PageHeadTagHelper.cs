using System.Globalization;
using ClusterIt.Theming.Views;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ClusterIt.Theming.TagHelpers;

/// <summary>
/// <c>&lt;page-head for="Model.Frame" /&gt;</c>: all that browsers, search engines and networks read in a page's head, so that
/// no theme can forget any of it. Styles, icons and colours are the theme's own.
/// </summary>
[HtmlTargetElement("page-head", Attributes = "for")]
public sealed class PageHeadTagHelper : TagHelper
{
    public required Frame For { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        foreach (var element in Basics().Concat(Relations()).Concat(OpenGraph()).Append(Structured()))
            output.Content.AppendHtml(element).AppendHtml("\n  ");
    }

    private Head Head => For.Head;

    private IEnumerable<IHtmlContent> Basics()
    {
        yield return Void("meta", ("charset", "utf-8"));
        yield return Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        yield return new HtmlContentBuilder().AppendHtml("<title>").Append(Head.Title).AppendHtml("</title>");
        yield return Void("meta", ("name", "description"), ("content", Head.Description));
        // A page that wants no visitors from there has no true address to name either.
        yield return Head.NoIndex
            ? Void("meta", ("name", "robots"), ("content", "noindex"))
            : Void("link", ("rel", "canonical"), ("href", Head.Canonical));
    }

    private IEnumerable<IHtmlContent> Relations()
    {
        foreach (var (language, href) in Head.Alternates)
            yield return Void("link", ("rel", "alternate"), ("hreflang", language), ("href", href));
        foreach (var (type, title, href) in Head.Feeds)
            yield return Void("link", ("rel", "alternate"), ("type", type), ("title", title), ("href", href));
        yield return Void("link", ("rel", "search"), ("type", "application/opensearchdescription+xml"), ("title", For.Association.ShortName), ("href", "/opensearch.xml"));
    }

    private IEnumerable<IHtmlContent> OpenGraph()
    {
        yield return Property("og:site_name", For.Association.Name);
        yield return Property("og:title", Head.Title);
        yield return Property("og:description", Head.Description);
        yield return Property("og:type", Head.Kind);
        yield return Property("og:url", Head.Canonical);
        yield return Property("og:locale", For.Language == "de" ? "de_DE" : "en_GB");
        if (Head.Image is { } image)
            yield return Property("og:image", image);
        if (Head.PublishedAt is { } published)
            yield return Property("article:published_time", Moment(published));
        if (Head.ModifiedAt is { } modified)
            yield return Property("article:modified_time", Moment(modified));
    }

    private HtmlString Structured() => new($"<script type=\"application/ld+json\">{Head.JsonLd}</script>");

    private static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static IHtmlContent Property(string name, string content) => Void("meta", ("property", name), ("content", content));

    private static IHtmlContent Void(string name, params (string Name, string Value)[] attributes)
    {
        var element = new HtmlContentBuilder().AppendHtml("<").AppendHtml(name);
        foreach (var (attribute, value) in attributes)
            element.AppendHtml($" {attribute}=\"").Append(value).AppendHtml("\"");
        return element.AppendHtml(">");
    }
}
