namespace ClusterIt.Cms.Content;

public enum ReferenceKind
{
    Content,
    Media,
}
