namespace ClusterIt.Web.Http;

/// <summary><c>Storage</c>: where everything that the site writes is kept.</summary>
public sealed class StorageOptions
{
    private const string Default = "App_Data";

    /// <summary>The data folder; relative paths begin at the program's content root. Left empty, as a form or a container's file may leave it, it is the default.</summary>
    public string DataPath
    {
        get;
        set => field = string.IsNullOrWhiteSpace(value) ? Default : value;
    } = Default;
}
