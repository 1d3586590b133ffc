using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Topics;

/// <summary>Sets a topic, or takes it off. What is public without a newer draft stays so when whoever does it may publish.</summary>
public sealed class TagContent(Db db, BodyFormat format, SaveDraft save, PublishContent publish)
{
    public enum Outcome
    {
        /// <summary>In the draft.</summary>
        Tagged,

        TaggedAndPublished,

        /// <summary>It was so already.</summary>
        Unchanged,

        /// <summary>Content of its type carries no topics.</summary>
        NoTopics,

        Missing,
        Trashed,
        Stale,
    }

    /// <param name="id">The content.</param>
    /// <param name="version">The version that the decision was made on.</param>
    /// <param name="topic">The topic's key.</param>
    /// <param name="carries">Whether it is to carry the topic.</param>
    /// <param name="actor">Who does it.</param>
    /// <param name="ct">Cancels before anything is changed.</param>
    public async Task<Answer<Outcome>> RunAsync(Guid id, int version, string topic, bool carries, OfficeActor actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.ItemAsync(id, ct);
        if (item is null)
            return Answer<Outcome>.From(Outcome.Missing);
        if (item.Version != version)
            return Answer<Outcome>.From(item.TrashedAt is null ? Outcome.Stale : Outcome.Trashed, item);
        if (format.Open(item.Type, (await db.RevisionAsync(item, null, ct))!) is not ArticleBody article)
            return Answer<Outcome>.From(Outcome.NoTopics, item);
        if (article.Topics.Contains(topic) == carries)
            return Answer<Outcome>.From(Outcome.Unchanged, item);

        var wasPublic = item is { IsLive: true, HasNewerDraft: false };
        var tagged = article with { Topics = carries ? [.. article.Topics, topic] : [.. article.Topics.Where(other => other != topic)] };
        var saved = await save.RunAsync(id, version, tagged, RevisionKind.Saved, actor, ct, begin: true);
        if (saved.Outcome is not SaveDraft.Outcome.Saved)
            return Answer<Outcome>.From(Outcome.Trashed, item);
        var published = wasPublic && actor is Publisher ? await publish.RunAsync(id, saved.Version, null, actor, ct, Texts.Of("publish.topic-only")) : null;
        await write.CommitAsync(ct);
        return published?.Outcome is PublishContent.Outcome.Published
            ? new Answer<Outcome>(Outcome.TaggedAndPublished, published.Version, [])
            : new Answer<Outcome>(Outcome.Tagged, saved.Version, published?.Faults ?? []);
    }
}
