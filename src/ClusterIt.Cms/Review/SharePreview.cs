using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;

namespace ClusterIt.Cms.Review;

/// <summary>Makes a link with which somebody without an account sees the current draft as a page. Just this revision is shown, whatever is written later.</summary>
public sealed class SharePreview(Db db, Journal journal, TimeProvider clock)
{
    public enum Outcome
    {
        Shared,

        /// <summary>It has no page of its own that could be shown.</summary>
        NoPage,

        Missing,
        Trashed,
        Stale,
    }

    /// <param name="id">The content.</param>
    /// <param name="version">The version that whoever shares has seen.</param>
    /// <param name="days">One of <see cref="PreviewLink.Days"/>.</param>
    /// <param name="actor">Who shares.</param>
    /// <param name="ct">Cancels before anything is made.</param>
    /// <returns>Beside the outcome the secret of the link, which is kept nowhere.</returns>
    /// <exception cref="ArgumentOutOfRangeException">For so many days no link is made.</exception>
    public async Task<(Answer<Outcome> Answer, string Secret)> RunAsync(Guid id, int version, int days, Editor actor, CancellationToken ct)
    {
        if (!PreviewLink.Days.Contains(days))
            throw new ArgumentOutOfRangeException(nameof(days), days, "A preview link lasts for one of the offered spans.");
        await using var write = await db.BeginWriteAsync(ct);
        // Nothing of the content changes, so whoever is writing meanwhile is not overtaken.
        if (await db.Items.FindAsync([id], ct) is not { } item)
            return (Answer<Outcome>.From(Outcome.Missing), "");
        if (item.TrashedAt is not null)
            return (Answer<Outcome>.From(Outcome.Trashed, item), "");
        if (item.Version != version)
            return (Answer<Outcome>.From(Outcome.Stale, item), "");
        if (item.Path is null)
            return (Answer<Outcome>.From(Outcome.NoPage, item), "");
        var revision = (await db.RevisionAsync(item, null, ct))!;
        revision.Hold();
        var (link, secret) = PreviewLink.Make(revision, days, actor, clock.GetUtcNow().UtcDateTime);
        db.PreviewLinks.Add(link);
        journal.Note(item, "content.shared", actor, after: revision);
        await write.CommitAsync(ct);
        return (Answer<Outcome>.From(Outcome.Shared, item), secret);
    }
}
