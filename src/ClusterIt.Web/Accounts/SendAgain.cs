using Microsoft.AspNetCore.Http.Features;

namespace ClusterIt.Web.Accounts;

/// <summary>What somebody sent to the manager and what could not be done, to be sent once more as it is: nothing that was typed is thrown away.</summary>
/// <param name="Sentence">Why it could not be done.</param>
/// <param name="Address">Where it was sent.</param>
/// <param name="Fields">What was sent, name and value.</param>
/// <param name="HadFiles">Files came along, which no page can hold.</param>
internal sealed record SendAgain(string Sentence, string Address, IReadOnlyList<(string Name, string Value)> Fields, bool HadFiles)
{
    private const string Token = "__RequestVerificationToken";

    /// <param name="request">A request that failed, whose form has been read.</param>
    /// <param name="status">503 where trying again helps, otherwise 500.</param>
    /// <returns>Null for what is not a form of the manager, or was sent by a script, which keeps it itself.</returns>
    public static SendAgain? Of(HttpRequest request, int status)
    {
        if (!request.Path.StartsWithSegments(OfficeCookie.Path, StringComparison.Ordinal) || request.Headers.ContainsKey("X-Requested-With") || request.HttpContext.Features.Get<IFormFeature>()?.Form is not { } form)
            return null;
        var fields = form.Where(field => field.Key != Token).SelectMany(field => field.Value.Select(value => (field.Key, value ?? "")));
        var sentence = OfficeWords.Of(status == StatusCodes.Status503ServiceUnavailable ? "again.busy" : "again.broken");
        return new SendAgain(sentence, request.Path + request.QueryString, [.. fields], form.Files.Count > 0);
    }
}
