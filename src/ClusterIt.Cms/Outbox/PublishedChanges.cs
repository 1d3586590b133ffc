using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Organisations;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Showcases;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Outbox;

/// <summary>What happened to the public site since a position of the outbox, as the tags that it touched.</summary>
public sealed class PublishedChanges(Db db, ContentTypes types)
{
    /// <summary>More at once is an import; telling its pieces apart costs more than making everything anew.</summary>
    private const int MostEntries = 2_000;

    private static readonly HashSet<string> OfTheOffice = new(StringComparer.Ordinal)
    {
        "content.created", "content.saved", "content.scheduled", "content.schedule-cancelled", "content.end-set", "content.submitted", "content.returned", "content.submission-withdrawn", "content.translation-followed",
    };

    /// <param name="position">The last entry that is known already.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Changes> SinceAsync(long position, CancellationToken ct)
    {
        var entries = await db.OutboxEntries.AsNoTracking().Where(entry => entry.Id > position).OrderBy(entry => entry.Id).Take(MostEntries + 1).ToListAsync(ct);
        if (entries.Count > MostEntries)
            return new Changes(await db.OutboxEntries.MaxAsync(entry => entry.Id, ct), Everything: true, Pages: true, Content: true, new HashSet<CacheTag>());
        var seen = entries.FindAll(entry => !OfTheOffice.Contains(entry.Event));
        var content = seen.FindAll(entry => entry is { ContentId: not null, Type: not null });
        return new Changes(
            entries.Count == 0 ? position : entries[^1].Id,
            Everything: seen.Exists(entry => entry.Event.StartsWith("settings.", StringComparison.Ordinal)),
            Pages: content.Exists(entry => entry.Type == types.Of<Page>().Key),
            Content: content.Count > 0,
            await TagsAsync(seen, content, ct));
    }

    private async Task<IReadOnlySet<CacheTag>> TagsAsync(List<OutboxEntry> seen, List<OutboxEntry> content, CancellationToken ct)
    {
        var tags = seen.Where(entry => entry.ContentId is not null).Select(entry => CacheTag.Of(entry.ContentId!.Value)).ToHashSet();
        if (content.Count == 0)
            return tags;
        tags.Add(CacheTag.AnyContent);
        tags.UnionWith(content.Select(entry => CacheTag.OfType(entry.Type!)));
        var ids = content.Select(entry => entry.ContentId!.Value).Distinct().ToList();

        tags.UnionWith(await db.Items.AsNoTracking().Where(item => ids.Contains(item.Id)).Select(item => CacheTag.Of(item.TranslationGroup)).ToListAsync(ct)); // Its translations name it.

        // What a narrowed list showed before bears the content's own tag; what it may show now is found by what the content carries now.
        var topics = await db.TopicEntries.AsNoTracking().Where(entry => ids.Contains(entry.ContentId)).Select(entry => new { entry.Type, entry.Topic }).Distinct().ToListAsync(ct);
        tags.UnionWith(topics.Select(entry => CacheTag.WithTopic(entry.Type, entry.Topic)));
        var subjects = await db.References.AsNoTracking().Where(reference => ids.Contains(reference.ContentId) && reference.IsLive && reference.Kind == ReferenceKind.Content)
            .Join(db.Items, reference => reference.ContentId, item => item.Id, (reference, item) => new { item.Type, reference.TargetId }).Distinct().ToListAsync(ct);
        tags.UnionWith(subjects.Select(subject => CacheTag.About(subject.Type, subject.TargetId)));
        await AddShowcasesAsync(tags, content, ct);
        return tags;
    }

    /// <summary>A member takes its showcases along, into the public and out of it.</summary>
    private async Task AddShowcasesAsync(HashSet<CacheTag> tags, List<OutboxEntry> content, CancellationToken ct)
    {
        var members = content.FindAll(entry => entry.Type == types.Of<Organisation>().Key).ConvertAll(entry => entry.ContentId!.Value);
        if (members.Count == 0)
            return;
        var showcase = types.Of<Showcase>().Key;
        tags.Add(CacheTag.OfType(showcase));
        var ids = await db.ShowcaseEntries.AsNoTracking().Where(entry => members.Contains(entry.OrganisationId)).Select(entry => entry.ContentId).ToListAsync(ct);
        tags.UnionWith(ids.Select(CacheTag.Of));
        tags.UnionWith((await db.TopicEntries.AsNoTracking().Where(entry => ids.Contains(entry.ContentId)).Select(entry => entry.Topic).Distinct().ToListAsync(ct))
            .Select(topic => CacheTag.WithTopic(showcase, topic)));
    }
}
