using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;

namespace ClusterIt.Cms.Review;

/// <summary>Lets somebody without an account look at one revision, for a while. Who holds the link may look; the database knows only its hash.</summary>
public sealed class PreviewLink
{
    /// <summary>For how many days a link may be made: until tomorrow, for a week, for a month.</summary>
    public static readonly IReadOnlyList<int> Days = [1, 7, 30];

    private PreviewLink() { }

    public Guid Id { get; private set; }

    public Guid ContentId { get; private set; }

    /// <summary>What is shown. It never changes; whoever goes on writing writes another one.</summary>
    public Guid RevisionId { get; private set; }

    public string SecretHash { get; private set; } = "";

    public string MadeByName { get; private set; } = "";

    /// <summary>UTC, as below.</summary>
    public DateTime MadeAt { get; private set; }

    public DateTime ExpiresAt { get; private set; }

    /// <returns>The link, and the secret that its address carries and that is kept nowhere.</returns>
    internal static (PreviewLink Link, string Secret) Make(Revision revision, int days, Actor actor, DateTime now)
    {
        var secret = LinkSecret.Make();
        return (new PreviewLink
        {
            Id = Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero)),
            ContentId = revision.ContentId,
            RevisionId = revision.Id,
            SecretHash = LinkSecret.HashOf(secret),
            MadeByName = actor.Name,
            MadeAt = now,
            ExpiresAt = now.AddDays(days),
        }, secret);
    }
}
