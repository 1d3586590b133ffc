using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ClusterIt.Cms.Content;

/// <summary>
/// Where a link leads, as one string: <c>content:{id}?query#anchor</c> for content (it survives a move), <c>media:{id}</c>, an
/// http(s) address, <c>mailto:</c>, <c>tel:</c>, or an absolute path of the site that is not content, such as a feed.
/// The same strings stand in link fields and in Markdown.
/// </summary>
[JsonConverter(typeof(LinkTargetJson))]
public sealed record LinkTarget
{
    private const string ContentScheme = "content:";
    private const string MediaScheme = "media:";

    private LinkTarget(string value) => Value = value;

    public string Value { get; }

    /// <summary>The content pointed at, or null when the link leads elsewhere.</summary>
    public Guid? ContentId => IdAfter(ContentScheme);

    public Guid? MediaId => IdAfter(MediaScheme);

    /// <summary>What follows the address: a query, an anchor, both, or nothing.</summary>
    public string Following => Value.AsSpan().IndexOfAny('?', '#') is >= 0 and var at ? Value[at..] : "";

    /// <summary>Leads to another host.</summary>
    public bool IsExternal =>
        Value.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || Value.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <param name="id">The content.</param>
    /// <param name="following">A query, an anchor, or both: <c>?land=sachsen#karte</c>.</param>
    public static LinkTarget ToContent(Guid id, string following = "") => new($"{ContentScheme}{id}{following}");

    public static LinkTarget ToMedia(Guid id) => new($"{MediaScheme}{id}");

    public static LinkTarget Parse(string text) =>
        TryParse(text, out var target) ? target : throw new FormatException($"“{text}” is no link target.");

    /// <summary>Takes only the schemes named above; <c>javascript:</c>, <c>data:</c> and relative paths are refused.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out LinkTarget? target)
    {
        target = null;
        text = text?.Trim();
        if (string.IsNullOrEmpty(text) || text.AsSpan().ContainsAnyInRange('\0', ' '))
            return false;
        var candidate = new LinkTarget(text);
        if (candidate.ContentId is null && candidate.MediaId is null && !IsPath(text) && !IsAllowedUri(text))
            return false;
        target = candidate;
        return true;
    }

    public override string ToString() => Value;

    private static bool IsPath(string text) =>
        text[0] is '#' || (text[0] is '/' && !text.StartsWith("//", StringComparison.Ordinal) && !text.Contains('\\', StringComparison.Ordinal));

    private static bool IsAllowedUri(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme switch
    {
        "https" or "http" => true,
        "mailto" => text.Contains('@', StringComparison.Ordinal) || text.Contains('?', StringComparison.Ordinal), // RFC 6068
        "tel" => text.AsSpan().ContainsAnyInRange('0', '9'), // RFC 3966
        _ => false,
    };

    private Guid? IdAfter(string scheme)
    {
        if (!Value.StartsWith(scheme, StringComparison.Ordinal))
            return null;
        var id = Value.AsSpan(scheme.Length, Value.Length - Following.Length - scheme.Length);
        return Guid.TryParseExact(id, "D", out var parsed) ? parsed : null;
    }
}
