using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Media;

/// <summary>Takes a file into the library, or replaces the bytes and particulars of one that is there; references stay.</summary>
public sealed class AddMedia(Db db, DiskMediaStore store, MediaOptions options, Journal journal, TimeProvider clock)
{
    /// <summary>A side longer than this is a mistake or an attack.</summary>
    public const int MaxSide = 20_000;

    /// <summary>Pixels; see M16 in the goals.</summary>
    public const long MaxPixels = 60_000_000;

    public enum Outcome
    {
        Added,
        Replaced,
        Unchanged,
        TooLarge,

        /// <summary>Neither a JPEG, a PNG, a WebP nor a PDF, whatever its name says.</summary>
        UnknownFormat,

        TooManyPixels,
        Stale,
    }

    /// <param name="wanted">The file with its particulars.</param>
    /// <param name="version">The version it replaces; 0 for a new file.</param>
    /// <param name="actor">Who adds it.</param>
    /// <param name="ct">Cancels before anything is kept.</param>
    public async Task<Outcome> RunAsync(NewMedia wanted, int version, OfficeActor actor, CancellationToken ct)
    {
        if (wanted.Bytes.Length > options.MaxFileSize)
            return Outcome.TooLarge;
        if (FileSignature.Read(wanted.Bytes.Span) is not { } format)
            return Outcome.UnknownFormat;
        if (format.Width > MaxSide || format.Height > MaxSide || (long?)format.Width * format.Height > MaxPixels)
            return Outcome.TooManyPixels;

        var hash = DiskMediaStore.HashOf(wanted.Bytes);
        await using var write = await db.BeginWriteAsync(ct);
        var item = await db.Media.FindAsync([wanted.Id], ct);
        if ((item?.Version ?? 0) != version)
            return Outcome.Stale;
        if (item is not null && IsSame(item, wanted, hash))
            return Outcome.Unchanged;
        if (item is null)
            db.Media.Add(item = Empty(wanted, hash, format));
        Fill(item, wanted, hash, format);
        if (store.Find(hash) is null)
            write.Enlist(await store.StageAsync(wanted.Bytes, ct));
        journal.Note(wanted.FileName, version == 0 ? "media.added" : "media.replaced", actor);
        await write.CommitAsync(ct);
        return version == 0 ? Outcome.Added : Outcome.Replaced;
    }

    private MediaItem Empty(NewMedia wanted, string hash, FileFormat format) => new()
    {
        Id = wanted.Id,
        FileName = wanted.FileName,
        ContentType = format.ContentType,
        Hash = hash,
        Size = wanted.Bytes.Length,
        CreatedAt = clock.GetUtcNow().UtcDateTime,
    };

    private static void Fill(MediaItem item, NewMedia wanted, string hash, FileFormat format)
    {
        (item.FileName, item.ContentType, item.Hash, item.Size) = (wanted.FileName, format.ContentType, hash, wanted.Bytes.Length);
        (item.Width, item.Height) = (format.Width, format.Height);
        (item.Alt, item.Author, item.Licence, item.Source) = (wanted.Alt, wanted.Author, wanted.Licence, wanted.Source);
        item.Version++;
    }

    private static bool IsSame(MediaItem item, NewMedia wanted, string hash) =>
        (item.FileName, item.Hash, item.Alt, item.Author, item.Licence, item.Source)
        == (wanted.FileName, hash, wanted.Alt, wanted.Author, wanted.Licence, wanted.Source);
}
