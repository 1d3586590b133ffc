namespace ClusterIt.Tests.Media;

/// <summary>Drawings that want to do more than be looked at. Each would set <c>window.pwned</c>, ask another host, or hang a browser if it could.</summary>
internal static class HostileDrawings
{
    private const string Shape = "<rect width=\"10\" height=\"10\" fill=\"#0b7a4b\"/>";

    public static Dictionary<string, string> All { get; } = new()
    {
        ["a script"] = Svg("<script>window.pwned=1;alert(1)</script>"),
        ["a script in CDATA"] = Svg("<script type=\"text/javascript\"><![CDATA[alert(1)]]></script>"),
        ["a script from elsewhere"] = Svg("<script href=\"https://boese.example/x.js\"/>"),
        ["a script with an old href"] = Svg("<script xlink:href=\"data:text/javascript,alert(1)\"/>"),
        ["an upper-case script"] = Svg("<SCRIPT>alert(1)</SCRIPT>"),
        ["a script of the HTML namespace"] = Svg("<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script>"),
        ["onload at the root"] = Svg("", "onload=\"alert(1)\""),
        ["onclick at a shape"] = Svg("<rect width=\"9\" height=\"9\" onclick=\"alert(1)\"/>"),
        ["onbegin of an animation"] = Svg("<animate attributeName=\"x\" onbegin=\"alert(1)\" dur=\"1s\"/>"),
        ["onerror of a picture"] = Svg("<image href=\"x\" onerror=\"alert(1)\"/>"),
        ["onfocus with autofocus"] = Svg("<g tabindex=\"0\" autofocus=\"\" onfocus=\"alert(1)\"><rect width=\"9\" height=\"9\"/></g>"),
        ["a link with a script"] = Svg("<a href=\"javascript:alert(1)\"><rect width=\"9\" height=\"9\"/></a>"),
        ["a link with a disguised script"] = Svg("<a xlink:href=\"java&#x0A;script:alert(1)\"><rect width=\"9\" height=\"9\"/></a>"),
        ["an animation that sets a link"] = Svg("<a><animate attributeName=\"href\" values=\"javascript:alert(1)\"/><rect width=\"9\" height=\"9\"/></a>"),
        ["a set that sets a handler"] = Svg("<rect width=\"9\" height=\"9\"><set attributeName=\"onmouseover\" to=\"alert(1)\"/></rect>"),
        ["a page inside"] = Svg("<foreignObject width=\"9\" height=\"9\"><body xmlns=\"http://www.w3.org/1999/xhtml\" onload=\"alert(1)\"><iframe src=\"javascript:alert(1)\"/></body></foreignObject>"),
        ["an iframe"] = Svg("<iframe xmlns=\"http://www.w3.org/1999/xhtml\" srcdoc=\"&lt;script&gt;alert(1)&lt;/script&gt;\"/>"),
        ["an embedded object"] = Svg("<object xmlns=\"http://www.w3.org/1999/xhtml\" data=\"data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;\"/>"),
        ["use of another file"] = Svg("<use href=\"https://boese.example/x.svg#a\"/>"),
        ["use of data"] = Svg("<use href=\"data:image/svg+xml,&lt;svg id='a' xmlns='http://www.w3.org/2000/svg'&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;/svg&gt;#a\"/>"),
        ["a picture from elsewhere"] = Svg("<image href=\"https://boese.example/spur.png\" width=\"9\" height=\"9\"/>"),
        ["a filter's picture from elsewhere"] = Svg("<filter id=\"f\"><feImage href=\"https://boese.example/spur.png\"/></filter>"),
        ["a style that imports"] = Svg("<style>@import url(https://boese.example/x.css); rect{fill:red}</style>"),
        ["a style with an address"] = Svg("<style>rect{fill:url(https://boese.example/x#a)} rect{background:url('https://boese.example/spur.png')}</style>"),
        ["a style with an escaped address"] = Svg("<style>rect{fill:\\75rl(https://boese.example/x)}</style>"),
        ["a style that closes itself"] = Svg("<style>rect{fill:red}&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;</style>"),
        ["a style attribute with an address"] = Svg("<rect width=\"9\" height=\"9\" style=\"fill:url(//boese.example/x#a);mask:url( &quot;https://boese.example/y#b&quot; )\"/>"),
        ["a font from elsewhere"] = Svg("<style>@font-face{font-family:x;src:url(https://boese.example/x.woff2)} text{font-family:x}</style><text>x</text>"),
        ["a shape with an address as its paint"] = Svg("<rect width=\"9\" height=\"9\" fill=\"url(https://boese.example/x#a)\" filter=\"url(data:image/svg+xml,x#f)\"/>"),
        ["a stylesheet instruction"] = "<?xml-stylesheet href=\"https://boese.example/x.xsl\" type=\"text/xsl\"?>" + Svg(""),
        ["a handler's address"] = Svg("<handler xmlns:ev=\"http://www.w3.org/2001/xml-events\" ev:event=\"load\">alert(1)</handler>"),
        ["an entity from a file"] = "<!DOCTYPE svg [<!ENTITY geheim SYSTEM \"file:///etc/passwd\">]>" + Svg("<text>&geheim;</text>"),
        ["an entity bomb"] = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>" + Svg("<text>&c;&c;&c;</text>"),
        ["a bomb of references"] = Svg("<defs><g id=\"a0\"><rect width=\"1\" height=\"1\"/></g>" + string.Concat(Enumerable.Range(1, 30).Select(number => $"<g id=\"a{number}\"><use href=\"#a{number - 1}\"/><use href=\"#a{number - 1}\"/></g>")) + "</defs><use href=\"#a30\"/>"),
        ["a reference to itself"] = Svg("<g id=\"a\"><use href=\"#a\"/><rect width=\"9\" height=\"9\"/></g>"),
        ["a bomb of patterns"] = Svg("<defs>" + string.Concat(Enumerable.Range(1, 20).Select(number => $"<pattern id=\"p{number}\" width=\"1\" height=\"1\"><rect width=\"1\" height=\"1\" fill=\"url(#p{number + 1})\"/><rect width=\"1\" height=\"1\" fill=\"url(#p{number + 1})\"/></pattern>")) + "</defs><rect width=\"9\" height=\"9\" fill=\"url(#p1)\"/>"),
        ["nested a thousand deep"] = Svg(string.Concat(Enumerable.Repeat("<g>", 1000)) + "<script>alert(1)</script>" + string.Concat(Enumerable.Repeat("</g>", 1000))),
    };

    private static string Svg(string inside, string attributes = "") =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"10\" height=\"10\" {attributes}>{Shape}{inside}</svg>";
}
