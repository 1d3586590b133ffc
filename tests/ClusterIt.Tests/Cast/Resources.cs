using System.Xml.Linq;

namespace ClusterIt.Tests.Cast;

/// <summary>Resource files as they lie in the repository.</summary>
public static class Resources
{
    public static Dictionary<string, string> Read(string file) => XDocument.Load(Path.Combine(Repository.Root, file)).Root!
        .Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);
}
