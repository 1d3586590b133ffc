namespace ClusterIt.Cms.Content;

/// <summary>A public address.</summary>
public sealed record PublishedPath(Guid Id, string Path, string Language, Guid TranslationGroup, DateTime PublishedAt);
