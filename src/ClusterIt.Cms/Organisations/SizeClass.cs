using System.Text.Json.Serialization;

namespace ClusterIt.Cms.Organisations;

/// <summary>Number of employees.</summary>
public enum SizeClass
{
    [JsonStringEnumMemberName("1-9")]
    UpTo9,

    [JsonStringEnumMemberName("10-49")]
    From10To49,

    [JsonStringEnumMemberName("50-99")]
    From50To99,

    [JsonStringEnumMemberName("100-249")]
    From100To249,

    [JsonStringEnumMemberName("250-und-mehr")]
    From250,
}
