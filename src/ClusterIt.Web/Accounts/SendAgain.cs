using Microsoft.AspNetCore.Http.Features;

namespace ClusterIt.Web.Accounts;

/// <summary>What somebody sent to the manager and what could not be done, to be sent once more as it is: nothing that was typed is thrown away.</summary>
/// <param name="Sentence">Why it could not be done.</param>
/// <param name="Address">Where it was sent.</param>
/// <param name="Fields">What was sent, name and value.</param>
/// <param name="HadFiles">Files came along, which no page can hold.</param>
internal sealed record SendAgain(string Sentence, string Address, IReadOnlyList<(string Name, string Value)> Fields, bool HadFiles)
{
    public const string View = "/Manager/Shared/SendAgain.cshtml";
    private const string Token = "__RequestVerificationToken";

    /// <summary>The page offers to sign in first, in a window of its own.</summary>
    public bool AsksToSignIn { get; private init; }

    /// <param name="request">A request that failed, whose form has been read.</param>
    /// <param name="reason">The key of the sentence.</param>
    /// <returns>Null for what is not a form of the manager, was sent by a script, which keeps it itself, or holds a password, which is in no page.</returns>
    public static SendAgain? Of(HttpRequest request, string reason)
    {
        if (!request.Path.StartsWithSegments(OfficeCookie.Path, StringComparison.Ordinal) || request.Headers.ContainsKey("X-Requested-With") || request.HttpContext.Features.Get<IFormFeature>()?.Form is not { } form || form.Keys.Any(IsSecret))
            return null;
        var fields = form.Where(field => field.Key != Token).SelectMany(field => field.Value.Select(value => (field.Key, value ?? "")));
        return new SendAgain(OfficeWords.Of(reason), request.Path + request.QueryString, [.. fields], form.Files.Count > 0);
    }

    /// <summary>For somebody whose session ended while they were typing.</summary>
    /// <returns>Null as above, and for what no form of ours has sent: nobody is to send on what a stranger's page has put together.</returns>
    public static async Task<SendAgain?> SignedOutAsync(HttpRequest request)
    {
        if (!IsFromHere(request) || !request.HasFormContentType)
            return null;
        try
        {
            await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (Exception problem) when (problem is BadHttpRequestException or InvalidDataException)
        {
            return null; // More than a form may hold: it is not read at all.
        }
        return Of(request, "again.signed-out") is { } form ? form with { AsksToSignIn = true } : null;
    }

    /// <summary>For a form whose token is of an earlier session.</summary>
    /// <returns>Null as above.</returns>
    public static SendAgain? Outdated(HttpRequest request) => IsFromHere(request) ? Of(request, "again.outdated") : null;

    private static bool IsSecret(string field) => field.Contains("password", StringComparison.OrdinalIgnoreCase);

    /// <summary>Browsers name the site whose page has sent a form, and no page can have them say otherwise (https://fetch.spec.whatwg.org/#origin-header).</summary>
    private static bool IsFromHere(HttpRequest request) =>
        string.Equals(request.Headers.Origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
