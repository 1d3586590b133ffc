using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Text;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>Everything that stands between a revision and the public: the declared rules, and whether what it points at is there.</summary>
/// <param name="db">What there is.</param>
/// <param name="types">The declarations.</param>
/// <param name="moment">UTC; when the revision becomes public.</param>
internal sealed class PublishCheck(Db db, ContentTypes types, DateTime moment)
{
    private readonly BodyCheck check = new(types, BerlinTime.DayOf(moment));
    private readonly References references = new(types);
    private readonly BodyWalk walk = new(types);

    /// <param name="body">What would be shown.</param>
    /// <param name="arriving">Content that comes in with the same import and counts as there.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<Fault>> FaultsAsync(Body body, IReadOnlySet<Guid>? arriving, CancellationToken ct) =>
        [.. check.Faults(body), .. await DeadReferencesAsync(body, arriving, ct)];

    private async Task<IEnumerable<Fault>> DeadReferencesAsync(Body body, IReadOnlySet<Guid>? arriving, CancellationToken ct)
    {
        var found = references.In(body).Where(reference => arriving?.Contains(reference.Target) is not true).ToList();
        if (found.Count == 0)
            return [];
        var contentIds = found.Where(reference => reference.Kind is ReferenceKind.Content).Select(reference => reference.Target).Distinct().ToList();
        var mediaIds = found.Where(reference => reference.Kind is ReferenceKind.Media).Select(reference => reference.Target).Distinct().ToList();
        var content = contentIds.Count == 0 ? [] : await db.Items
            .Where(item => contentIds.Contains(item.Id) && item.TrashedAt == null)
            .ToDictionaryAsync(item => item.Id, item => item.Type, ct);
        var media = mediaIds.Count == 0 ? [] : await db.Media.AsNoTracking().Where(item => mediaIds.Contains(item.Id)).ToDictionaryAsync(item => item.Id, ct);
        var wanted = WantedTypes(body);

        return found.Select(reference => reference.Kind switch
        {
            ReferenceKind.Media when !media.TryGetValue(reference.Target, out _) => new Fault(reference.Path, Texts.Of("reference.media-missing")),
            ReferenceKind.Media => Rights(reference.Path, media[reference.Target]),
            ReferenceKind.Content when !content.TryGetValue(reference.Target, out _) => new Fault(reference.Path, Texts.Of("reference.content-missing")),
            ReferenceKind.Content when wanted.TryGetValue(reference.Path, out var type) && content[reference.Target] != type =>
                new Fault(reference.Path, Texts.Of("reference.other-type", FieldTexts.TypeLabel(type))),
            ReferenceKind.Content => null,
        }).OfType<Fault>();
    }

    private static Fault? Rights(string path, MediaItem media) =>
        media.IsPicture && !MediaItem.HasRights(media.Author, media.Licence) ? new Fault(path, Texts.Of("media.rights-missing", media.FileName)) : null;

    private Dictionary<string, string> WantedTypes(Body body) => walk.Of(body)
        .Where(at => at.Field.Declaration is ReferenceFieldAttribute)
        .DistinctBy(at => at.Path)
        .ToDictionary(at => at.Path, at => ((ReferenceFieldAttribute)at.Field.Declaration).Type);
}
