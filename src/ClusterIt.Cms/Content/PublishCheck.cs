using System.Globalization;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Text;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>Everything that stands between a revision and the public: the declared rules, whether what it points at is there, and what readers stumble over.</summary>
/// <param name="db">What there is.</param>
/// <param name="types">The declarations.</param>
/// <param name="moment">UTC; when the revision becomes public.</param>
internal sealed class PublishCheck(Db db, ContentTypes types, DateTime moment)
{
    private readonly BodyCheck check = new(types, BerlinTime.DayOf(moment));
    private readonly References references = new(types);
    private readonly BodyWalk walk = new(types);
    private readonly QualityCheck quality = new(types);

    /// <param name="id">The content.</param>
    /// <param name="body">What would be shown.</param>
    /// <param name="language">Of it.</param>
    /// <param name="arriving">Content that comes in with the same import and counts as there.</param>
    /// <param name="actor">Who publishes. What is scheduled was looked through when it was, and files are by whoever reads them, all of them together: only people are told what goes beyond the rules of fields.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<Fault>> FaultsAsync(Guid id, Body body, string language, IReadOnlySet<Guid>? arriving, Actor actor, CancellationToken ct) =>
        [.. check.Faults(body), .. await DeadReferencesAsync(body, arriving, actor, ct), .. actor is Editor ? await ForPeopleAsync(id, body, language, ct) : []];

    /// <summary>What may be waived: what readers stumble over, and what would be a link but for something that is not public.</summary>
    public async Task<IReadOnlyList<Fault>> FindingsAsync(Guid id, Body body, string language, CancellationToken ct) =>
        [.. quality.Faults(body, language), .. await NotPublicAsync(id, body, ct), .. body is Figure figure ? await ForgottenValueAsync(id, figure, ct) : []];

    /// <summary>Without a reason everything does, with one what may not be waived.</summary>
    public static bool Blocks(IReadOnlyList<Fault> faults, string reason) => faults.Count > 0 && (string.IsNullOrWhiteSpace(reason) || !Fault.AllMayBeWaived(faults));

    /// <summary>What the audit log says of faults that did not stand in the way: the reason, and what it was for; empty where there were none.</summary>
    public static string Waived(IReadOnlyList<Fault> faults, string reason) =>
        faults.Count == 0 ? "" : Texts.Of("quality.waived", reason.Trim(), string.Join(' ', faults.Select(fault => fault.Message)));

    private async Task<IEnumerable<Fault>> ForPeopleAsync(Guid id, Body body, string language, CancellationToken ct) =>
    [
        .. await new DeadLinks(db, types).FaultsAsync(body, ct),
        .. body is Page page ? await new ArchiveRules(db, types).FaultsAsync(id, page, language, ct) : [],
        .. await FindingsAsync(id, body, language, ct),
    ];

    /// <summary>Until it is public, visitors find no link there.</summary>
    private async Task<IEnumerable<Fault>> NotPublicAsync(Guid id, Body body, CancellationToken ct)
    {
        var found = references.In(body).Where(reference => reference.Kind is ReferenceKind.Content && reference.Target != id).ToList();
        var ids = found.Select(reference => reference.Target).Distinct().ToList();
        var hidden = ids.Count == 0 ? [] : await db.Items.Where(item => ids.Contains(item.Id) && item.TrashedAt == null && item.PublishedRevisionId == null).ToDictionaryAsync(item => item.Id, item => item.Title, ct);
        return found.Where(reference => hidden.ContainsKey(reference.Target))
            .Select(reference => new Fault(reference.Path, Texts.Of("reference.not-public", hidden[reference.Target]), MayBeWaived: true));
    }

    /// <summary>A newer value takes the place of one that was public, and the history does not know that one.</summary>
    private async Task<IEnumerable<Fault>> ForgottenValueAsync(Guid id, Figure figure, CancellationToken ct)
    {
        var published = await db.Items.Where(item => item.Id == id && item.PublishedRevisionId != null)
            .Join(db.Revisions.AsNoTracking(), item => item.PublishedRevisionId, revision => revision.Id, (item, revision) => new { item.Type, revision }).FirstOrDefaultAsync(ct);
        if (published is null || new BodyFormat(types).Open(published.Type, published.revision) is not Figure { Value: { } value, AsOf: { } asOf })
            return [];
        var isKnown = figure.AsOf == asOf || figure.Value == value || figure.History.Any(earlier => earlier.AsOf == asOf);
        return isKnown ? [] : [new Fault("history", Texts.Of("figure.value-forgotten", value.ToString("#,0.##", CultureInfo.CurrentCulture), asOf.Named(CultureInfo.CurrentCulture)), MayBeWaived: true)];
    }

    private async Task<IEnumerable<Fault>> DeadReferencesAsync(Body body, IReadOnlySet<Guid>? arriving, Actor actor, CancellationToken ct)
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
            ReferenceKind.Media when media[reference.Target].TrashedAt is not null => new Fault(reference.Path, Texts.Of("reference.media-trashed", media[reference.Target].FileName)),
            ReferenceKind.Media => Rights(reference.Path, media[reference.Target], actor),
            ReferenceKind.Content when !content.TryGetValue(reference.Target, out _) => new Fault(reference.Path, Texts.Of("reference.content-missing")),
            ReferenceKind.Content when wanted.TryGetValue(reference.Path, out var type) && content[reference.Target] != type =>
                new Fault(reference.Path, Texts.Of("reference.other-type", FieldTexts.TypeLabel(type))),
            ReferenceKind.Content => null,
        }).OfType<Fault>();
    }

    private static Fault? Rights(string path, MediaItem media, Actor actor) => media.IsPicture && !MediaItem.HasRights(media.Author, media.Licence)
        ? new Fault(path, Texts.Of(actor is Editor ? "media.rights-missing-in-library" : "media.rights-missing", media.FileName)) // Who writes in the manager knows no files.
        : null;

    private Dictionary<string, string> WantedTypes(Body body) => walk.Of(body)
        .Where(at => at.Field.Declaration is ReferenceFieldAttribute)
        .DistinctBy(at => at.Path)
        .ToDictionary(at => at.Path, at => ((ReferenceFieldAttribute)at.Field.Declaration).Type);
}
