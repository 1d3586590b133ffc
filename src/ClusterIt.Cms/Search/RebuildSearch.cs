using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Settings;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Search;

/// <summary>Makes the index anew from what is public, in small steps: searches and editors go on meanwhile.</summary>
public sealed class RebuildSearch(Db db, ContentTypes types, BodyFormat format, PublishedContent published, PublishedSettings settings)
{
    private const int Step = 200;

    /// <summary>How many pieces of content can be found now.</summary>
    public async Task<int> RunAsync(CancellationToken ct) =>
        await RunAsync(await published.Visible().OrderBy(item => item.Id).Select(item => item.Id).ToListAsync(ct), ct);

    /// <summary>After topics have got other names.</summary>
    internal async Task<int> RunForTopicsAsync(IReadOnlyCollection<string> topics, CancellationToken ct) =>
        await RunAsync(await published.Visible().Where(item => db.TopicEntries.Any(entry => entry.ContentId == item.Id && topics.Contains(entry.Topic)))
            .OrderBy(item => item.Id).Select(item => item.Id).ToListAsync(ct), ct);

    /// <summary>After the address has changed, which pages show without having it themselves.</summary>
    internal async Task<int> RunForPagesAsync(CancellationToken ct)
    {
        var type = types.Of<Page>().Key;
        return await RunAsync(await published.Visible().Where(item => item.Type == type).OrderBy(item => item.Id).Select(item => item.Id).ToListAsync(ct), ct);
    }

    private async Task<int> RunAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var index = new SearchIndex(db, types, settings);
        foreach (var step in ids.Chunk(Step))
        {
            await using var write = await db.BeginWriteAsync(ct);
            var rows = await db.Items.AsNoTracking().Where(item => step.Contains(item.Id) && item.PublishedRevisionId != null)
                .Join(db.Revisions.AsNoTracking(), item => item.PublishedRevisionId, revision => revision.Id, (item, revision) => new { item, revision })
                .ToListAsync(ct);
            foreach (var row in rows)
            {
                await index.RemoveAsync(row.item.Id, ct);
                await index.WriteAsync(row.item, format.Open(row.item.Type, row.revision), ct);
            }
            await write.CommitAsync(ct);
        }
        return ids.Count;
    }

    /// <summary>Makes the index where there is none yet, as after an update from a version without search.</summary>
    public async Task<int> RunIfEmptyAsync(CancellationToken ct) =>
        await db.SearchDocuments.AnyAsync(ct) ? 0 : await RunAsync(ct);
}
