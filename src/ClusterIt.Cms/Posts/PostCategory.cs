namespace ClusterIt.Cms.Posts;

public enum PostCategory
{
    News,
    PressRelease,
    FromMembers,
    EventReview,
}
