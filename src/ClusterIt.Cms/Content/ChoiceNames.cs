using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClusterIt.Cms.Content;

/// <summary>How the values of an enumeration are written in JSON, in files and in addresses.</summary>
public static class ChoiceNames
{
    /// <summary>All of them, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> Of(Type enumeration) =>
        [.. Enum.GetValues(enumeration).Cast<Enum>().Select(Of)];

    public static string Of(Enum value) =>
        value.GetType().GetField(value.ToString())?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
        ?? JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The value that is written so, or null.</summary>
    public static TEnum? Find<TEnum>(string? name) where TEnum : struct, Enum
    {
        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (Of(value) == name)
                return value;
        }
        return null;
    }
}
