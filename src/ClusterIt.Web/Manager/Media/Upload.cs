using System.Globalization;
using System.Security.Cryptography;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Media;
using ClusterIt.Web.Accounts;

namespace ClusterIt.Web.Manager.Media;

/// <summary>Takes one file that somebody hands in, whatever it claims to be.</summary>
internal sealed class Upload(MediaLibrary library, InspectMedia inspect, AddMedia add, RestoreMedia restore, MediaOptions options)
{
    private const int LongestName = 120;

    /// <summary>The file in the library, or why it is not there.</summary>
    public sealed record Result(MediaItem? Item, string Refusal);

    /// <param name="file">What was sent.</param>
    /// <param name="replaced">The file whose bytes it takes the place of; null for a new one.</param>
    /// <param name="version">Of the replaced file.</param>
    /// <param name="tags">That the file gets.</param>
    /// <param name="me">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Result> RunAsync(IFormFile file, MediaItem? replaced, int version, IReadOnlyList<string> tags, Editor me, CancellationToken ct)
    {
        if (file.Length > options.MaxFileSize)
            return new Result(null, MediaRefusal.Of(InspectMedia.Verdict.TooLarge));
        if (!MediaTags.Fit(tags))
            return new Result(null, OfficeWords.Of("media.tags-refused", MediaTags.Most, MediaTags.Longest));
        var bytes = await BytesAsync(file, ct);
        if (replaced is null && await library.SameAsync(Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), ct) is { } known)
            return known.TrashedAt is null ? new Result(known, OfficeWords.Of("media.known", known.FileName)) : await ReturnAsync(known, me, ct);
        var wanted = new NewMedia(replaced?.Id ?? Guid.CreateVersion7(), Name(file.FileName), bytes)
        {
            Alt = replaced?.Alt ?? "",
            Author = replaced?.Author ?? "",
            Licence = replaced?.Licence ?? "",
            Source = replaced?.Source ?? "",
            Tags = tags,
            Moves = replaced?.Moves ?? false,
        };
        var (verdict, inspected) = await inspect.RunAsync(wanted, ct);
        if (inspected is null)
            return new Result(null, MediaRefusal.Of(verdict));
        using var dropped = inspected;
        return await add.RunAsync(inspected, version, me, ct) switch
        {
            AddMedia.Outcome.Added or AddMedia.Outcome.Replaced or AddMedia.Outcome.Unchanged => new Result(await library.FindAsync(wanted.Id, ct), ""),
            AddMedia.Outcome.Stale => new Result(null, OfficeWords.Of("standing.stale")),
            AddMedia.Outcome.RightsMissing => new Result(null, OfficeWords.Of("media.rights-missing")),
            AddMedia.Outcome.NoPicture => new Result(null, OfficeWords.Of("media.no-picture")),
        };
    }

    /// <summary>It lies in the trash; whoever brings it again wants it back.</summary>
    private async Task<Result> ReturnAsync(MediaItem trashed, Editor me, CancellationToken ct) => await restore.RunAsync(trashed.Id, trashed.Version, me, ct) is RestoreMedia.Outcome.Restored
        ? new Result(await library.FindAsync(trashed.Id, ct), OfficeWords.Of("media.back-again", trashed.FileName))
        : new Result(null, OfficeWords.Of("standing.stale"));

    private static async Task<ReadOnlyMemory<byte>> BytesAsync(IFormFile file, CancellationToken ct)
    {
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, ct);
        return bytes.ToArray();
    }

    /// <summary>Browsers send names as they are on the sender's disk; what visitors save has none of a path's signs, and none that turn its letters about.</summary>
    private static string Name(string sent)
    {
        var name = string.Concat(Path.GetFileName(sent.Replace('\\', '/')).Where(character => char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format) && !Path.GetInvalidFileNameChars().Contains(character))).Trim();
        var ending = Path.GetExtension(name);
        return name.Length == 0 ? "datei" : name.Length <= LongestName ? name : name[..(LongestName - ending.Length)] + ending;
    }
}
