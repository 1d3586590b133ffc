namespace ClusterIt.Cms.Settings;

/// <summary>The one row of the site's settings.</summary>
public sealed class StoredSettings
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public required string Json { get; set; }

    public int Version { get; set; }
}
