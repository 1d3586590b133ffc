using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Manager.Editing;

/// <summary>What something will be that is not there yet; the editor's address says it.</summary>
public sealed class NewAs
{
    /// <summary>The key of the content type.</summary>
    public string? Neu { get; init; }

    public string? Sprache { get; init; }

    /// <summary>The page above.</summary>
    public Guid? Unter { get; init; }

    /// <summary>German, unless one of the site's other languages is asked for.</summary>
    public string Language => Languages.All.Contains(Sprache) ? Sprache! : Languages.German;

    public string Query => Neu is null ? "" : $"?neu={Neu}&sprache={Language}{(Unter is { } parent ? $"&unter={parent}" : "")}";
}
