using System.Security.Cryptography;
using System.Text;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Media;

/// <summary>Takes an inspected file into the library, or replaces the bytes and particulars of one that is there; references stay, and earlier addresses lead on.</summary>
public sealed class AddMedia(Db db, Journal journal, TimeProvider clock)
{
    /// <summary>Pixels of a side; a longer one cannot be written as WebP, and every picture is (https://developers.google.com/speed/webp/faq).</summary>
    public const int MaxSide = 16_383;

    /// <summary>Pixels, all frames of an animation counted; see M16 in the goals.</summary>
    public const long MaxPixels = 60_000_000;

    public enum Outcome
    {
        Added,
        Replaced,
        Unchanged,
        Stale,

        /// <summary>The public sees the picture, and without author and rights it may not.</summary>
        RightsMissing,

        /// <summary>It is shown as a picture, and the new file is none.</summary>
        NoPicture,
    }

    /// <param name="inspected">What <see cref="InspectMedia"/> let pass.</param>
    /// <param name="version">The version it replaces; 0 for a new file.</param>
    /// <param name="actor">Who adds it.</param>
    /// <param name="ct">Cancels before anything is kept.</param>
    public async Task<Outcome> RunAsync(InspectedMedia inspected, int version, OfficeActor actor, CancellationToken ct)
    {
        var (wanted, hash) = (inspected.Media, inspected.Original.Hash);
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.Media.FindAsync([wanted.Id], ct);
        if ((item?.Version ?? 0) != version)
            return Outcome.Stale;
        if (item is not null && IsSame(item, wanted, hash))
            return Outcome.Unchanged;
        if (item is { IsPicture: true } && !MediaItem.HasRights(wanted.Author, wanted.Licence) && await IsShownAsync(item.Id, ct))
            return Outcome.RightsMissing;
        if (item is not null && !inspected.Format.IsPicture && await IsShownAsPictureAsync(item.Id, ct))
            return Outcome.NoPicture;
        var shown = inspected.Shown?.Hash ?? Shown(hash, inspected);
        if (item is null)
            db.Media.Add(item = Empty(wanted, inspected.Format, hash, shown));
        else if (item.ShownHash != shown)
            await RememberAsync(item, shown, ct);
        Fill(item, inspected, hash, shown);
        write.Enlist(inspected.Original);
        if (inspected.Shown is { } clean)
            write.Enlist(clean);
        journal.Note(wanted.FileName, version == 0 ? "media.added" : "media.replaced", actor, subjectId: item.Id);
        await write.CommitAsync(ct);
        return version == 0 ? Outcome.Added : Outcome.Replaced;
    }

    private Task<bool> IsShownAsync(Guid id, CancellationToken ct) =>
        db.References.AnyAsync(reference => reference.IsLive && reference.Kind == ReferenceKind.Media && reference.TargetId == id, ct);

    private Task<bool> IsShownAsPictureAsync(Guid id, CancellationToken ct) =>
        db.References.AnyAsync(reference => reference.IsLive && reference.Kind == ReferenceKind.Media && reference.TargetId == id && reference.FocusX != null, ct);

    /// <summary>An animation that moves is another thing to see than the same bytes standing still, and has addresses of its own.</summary>
    private static string Shown(string hash, InspectedMedia inspected) => inspected is { Media.Moves: true, Facts.Frames: > 1 }
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"{hash} moves")))
        : hash;

    private MediaItem Empty(NewMedia wanted, FileFormat format, string hash, string shown) => new()
    {
        Id = wanted.Id,
        FileName = wanted.FileName,
        ContentType = format.ContentType,
        Hash = hash,
        ShownHash = shown,
        Size = wanted.Bytes.Length,
        CreatedAt = clock.GetUtcNow().UtcDateTime,
    };

    private async Task RememberAsync(MediaItem item, string shown, CancellationToken ct)
    {
        await db.EarlierFiles.Where(file => file.Hash == shown || file.Hash == item.ShownHash).ExecuteDeleteAsync(ct);
        // Two files may have shown the same bytes: what the context still holds of the one stands in the way of the other.
        foreach (var known in db.ChangeTracker.Entries<EarlierFile>().Where(entry => entry.State is EntityState.Unchanged).ToList())
            known.State = EntityState.Detached;
        db.EarlierFiles.Add(new EarlierFile { Hash = item.ShownHash, MediaId = item.Id });
    }

    private static void Fill(MediaItem item, InspectedMedia inspected, string hash, string shown)
    {
        var (wanted, facts) = (inspected.Media, inspected.Facts);
        (item.FileName, item.ContentType, item.Hash, item.ShownHash, item.Size) = (wanted.FileName, inspected.Format.ContentType, hash, shown, wanted.Bytes.Length);
        (item.Width, item.Height, item.Frames, item.HasAlpha) = (facts?.Width, facts?.Height, facts?.Frames ?? 1, facts?.HasAlpha ?? false);
        (item.Alt, item.Author, item.Licence, item.Source, item.Tags, item.Moves) = (wanted.Alt, wanted.Author, wanted.Licence, wanted.Source, wanted.Tags, wanted.Moves);
        item.Version++;
    }

    private static bool IsSame(MediaItem item, NewMedia wanted, string hash) =>
        (item.FileName, item.Hash, item.Alt, item.Author, item.Licence, item.Source, item.Moves)
        == (wanted.FileName, hash, wanted.Alt, wanted.Author, wanted.Licence, wanted.Source, wanted.Moves)
        && item.Tags.SequenceEqual(wanted.Tags);
}
