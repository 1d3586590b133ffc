namespace ClusterIt.Cms.Data;

/// <summary>Where the database is, and how long a change waits for others.</summary>
public sealed class DatabaseOptions
{
    /// <summary>The SQLite file.</summary>
    public string File { get; set; } = "";

    /// <summary>How long a change waits for those before it, of this process or another, until it gives up with <see cref="DatabaseBusyException"/>.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);
}
