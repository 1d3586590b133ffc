namespace ClusterIt.Web.Http;

/// <summary><c>Storage</c>: where everything that the site writes is kept.</summary>
public sealed class StorageOptions
{
    /// <summary>The data folder; relative paths begin at the program's content root.</summary>
    public string DataPath { get; set; } = "App_Data";
}
