namespace ClusterIt.Web.Site.Cache;

/// <summary>Answers of this endpoint are the same for everybody and are kept until what they are made of changes.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class CachedAttribute : Attribute;
