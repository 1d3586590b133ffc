using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ClusterIt.Web.Manager.Editing.Form;

/// <summary>The values of a body by their paths. Rows of lists have none: which row is which cannot be told once somebody has moved them.</summary>
internal sealed partial class EarlierValues(Func<JsonObject?> read)
{
    private readonly Lazy<JsonObject?> body = new(read); // Nearly everything that is typed can be read, and nobody asks.

    /// <param name="path">As in a fault: <c>starts</c>, or <c>blocks[3f2a…].width</c>.</param>
    /// <returns>A copy; null where there is none.</returns>
    public JsonNode? At(string path)
    {
        JsonNode? at = body.Value;
        foreach (Match step in Step().Matches(path))
        {
            at = (at as JsonObject)?[step.Groups["name"].Value];
            if (step.Groups["key"] is { Success: true } key)
                at = (at as JsonArray)?.FirstOrDefault(block => (string?)(block as JsonObject)?["id"] == key.Value);
        }
        return at?.DeepClone();
    }

    [GeneratedRegex(@"(?<name>[^.\[\]]+)(\[(?<key>[^\]]*)\])?", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Step();
}
