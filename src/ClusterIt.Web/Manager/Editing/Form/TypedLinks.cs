using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Manager.Editing.Form;

/// <summary>
/// Links as people type them: an address of the site, with or without its host, another site with or without <c>https://</c>, a mail
/// address. What leads to content is kept by its identifier.
/// </summary>
/// <param name="origin">Scheme and host of this site: what begins with it is an address of ours.</param>
internal sealed partial class TypedLinks(string origin)
{
    private readonly HashSet<string> asked = [];

    /// <summary>Paths of the site that were met; what stands there is asked for once for all.</summary>
    public IReadOnlyCollection<string> Asked => asked;

    public IReadOnlyDictionary<string, Guid> Known { get; set; } = new Dictionary<string, Guid>();

    /// <summary>What to keep for a link; null when it is none.</summary>
    public LinkTarget? Target(string typed)
    {
        var text = Whole(typed.Trim());
        if (!IsPath(text, out var path, out var rest))
            return LinkTarget.TryParse(text, out var target) ? target : null;
        asked.Add(path);
        return Known.TryGetValue(path, out var id) ? LinkTarget.ToContent(id, rest) : LinkTarget.TryParse(text, out var kept) ? kept : null;
    }

    private string Whole(string text)
    {
        if (origin.Length > 0 && text.StartsWith(origin, StringComparison.OrdinalIgnoreCase) && (text.Length == origin.Length || text[origin.Length] is '/' or '?' or '#'))
            return text.Length == origin.Length ? "/" : text[origin.Length] is '/' ? text[origin.Length..] : $"/{text[origin.Length..]}";
        if (Host().IsMatch(text))
            return $"https://{text}";
        return !text.Contains(':', StringComparison.Ordinal) && !text.Contains('/', StringComparison.Ordinal) && text.IndexOf('@', StringComparison.Ordinal) > 0 ? $"mailto:{text}" : text;
    }

    /// <summary><c>www.beispiel.de/seite</c>: people leave out what the browser does not show.</summary>
    [GeneratedRegex(@"^[\p{L}\p{N}]([\p{L}\p{N}-]*\.)+\p{L}{2,}(:\d+)?([/?#]\S*)?$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Host();

    private static bool IsPath(string text, [NotNullWhen(true)] out string? path, out string rest)
    {
        (path, rest) = (null, "");
        if (text is not ['/', ..] || text.StartsWith("//", StringComparison.Ordinal))
            return false;
        var end = text.IndexOfAny(['#', '?']);
        (path, rest) = (RequestPath.Canonical(end < 0 ? text : text[..end]), end < 0 ? "" : text[end..]);
        return true;
    }
}
