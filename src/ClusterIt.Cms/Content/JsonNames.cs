using System.Text.Json;

namespace ClusterIt.Cms.Content;

/// <summary>How names of code are written in JSON and files: properties in camel case, enumeration values in kebab case.</summary>
public static class JsonNames
{
    public static string Of(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);
}
