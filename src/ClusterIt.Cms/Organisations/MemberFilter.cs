namespace ClusterIt.Cms.Organisations;

/// <summary>What somebody looks for among the members; null or empty means all.</summary>
public sealed record MemberFilter(Land? Land = null, string? Topic = null, SizeClass? Size = null, string Words = "")
{
    public bool IsEmpty => Land is null && Topic is null && Size is null && string.IsNullOrWhiteSpace(Words);
}
