namespace ClusterIt.Web.Site.Cache;

/// <summary><c>Cache</c>: the memory that finished pages may take.</summary>
public sealed class CacheOptions
{
    public const int Most = 16_384;

    /// <summary>Megabytes; 0 makes every page anew for every visitor.</summary>
    public int Megabytes { get; set; } = 64;
}
