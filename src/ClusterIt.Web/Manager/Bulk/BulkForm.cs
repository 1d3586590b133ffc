using System.Globalization;
using ClusterIt.Cms.Bulk;

namespace ClusterIt.Web.Manager.Bulk;

/// <summary>What was chosen in a list.</summary>
internal sealed class BulkForm
{
    /// <summary>The identifier and the version of each, as <see cref="Of"/> writes them.</summary>
    public string?[] Auswahl { get; init; } = [];

    /// <summary>The page to move to, or <see cref="AtTop"/>; empty while none is chosen.</summary>
    public string? Nach { get; init; }

    /// <summary>The key of a topic.</summary>
    public string? Thema { get; init; }

    /// <summary>The list that it was chosen in.</summary>
    public string? Zurueck { get; init; }

    public const string AtTop = "oben";

    public static string Of(Guid id, int version) => string.Create(CultureInfo.InvariantCulture, $"{id}:{version}");

    /// <summary>Null where one of them cannot be read.</summary>
    public IReadOnlyList<BulkChoice>? Read()
    {
        var chosen = Auswahl.Select(each => (each ?? "").Split(':')).ToList();
        return chosen.All(parts => parts is [var id, var version] && Guid.TryParse(id, out _) && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? [.. chosen.Select(parts => new BulkChoice(Guid.Parse(parts[0]), int.Parse(parts[1], CultureInfo.InvariantCulture))).DistinctBy(choice => choice.Id)]
            : null;
    }
}
