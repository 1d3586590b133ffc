namespace ClusterIt.Cms.Data;

/// <summary>Where the database is.</summary>
public sealed class DatabaseOptions
{
    /// <summary>The SQLite file.</summary>
    public string File { get; set; } = "";
}
