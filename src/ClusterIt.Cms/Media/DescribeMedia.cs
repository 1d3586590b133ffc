using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Media;

/// <summary>Says what a file of the library shows, and whose it is.</summary>
public sealed class DescribeMedia(Db db, Journal journal)
{
    public enum Outcome
    {
        Described,
        Unchanged,
        Missing,
        Stale,

        /// <summary>The public sees the picture, and without author and rights it may not.</summary>
        RightsMissing,

        /// <summary>More tags than a file bears, or a longer one; see <see cref="MediaTags"/>.</summary>
        TagsRefused,
    }

    public async Task<Outcome> RunAsync(Guid id, int version, MediaParticulars particulars, OfficeActor actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.Media.FindAsync([id], ct);
        if (item is null)
            return Outcome.Missing;
        if (item.Version != version)
            return Outcome.Stale;
        if (MediaParticulars.Of(item).SaysTheSameAs(particulars))
            return Outcome.Unchanged;
        if (!MediaTags.Fit(particulars.Tags))
            return Outcome.TagsRefused;
        if (item.IsPicture && !MediaItem.HasRights(particulars.Author, particulars.Licence)
            && await db.References.AnyAsync(reference => reference.IsLive && reference.Kind == ReferenceKind.Media && reference.TargetId == id, ct))
            return Outcome.RightsMissing;
        (item.Alt, item.Author, item.Licence, item.Source, item.Tags) = particulars;
        item.Version++;
        journal.Note(item.FileName, "media.described", actor, subjectId: id);
        await write.CommitAsync(ct);
        return Outcome.Described;
    }
}
