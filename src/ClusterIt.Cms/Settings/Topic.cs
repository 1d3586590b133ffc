namespace ClusterIt.Cms.Settings;

/// <summary>A word of the site's vocabulary of topics.</summary>
public sealed record Topic
{
    /// <summary>As in addresses: German, ASCII.</summary>
    public string Key { get; init; } = "";

    public string Label { get; init; } = "";

    public string LabelEn { get; init; } = "";
}
