namespace ClusterIt.Web.Http;

/// <summary><c>Proxy</c>: whose word is taken for the visitor's address and scheme.</summary>
public sealed class ProxyOptions
{
    /// <summary>Addresses of proxies beside loopback, which is always trusted.</summary>
    public IList<string> KnownProxies { get; } = [];
}
