using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Manager.Editing;

/// <summary>Keeps what was typed: in the draft that is there, or as the first draft of something new.</summary>
internal sealed class DraftKeeping(CreateContent create, SaveDraft save, ContentDrafts drafts, ContentTypes types)
{
    /// <summary>How it went, and the version that the content is in now.</summary>
    /// <param name="How">Saved, or why not.</param>
    /// <param name="Version">To base the next change on.</param>
    /// <param name="Refusal">A sentence for whoever tried to begin something that cannot be.</param>
    public sealed record Kept(SaveDraft.Outcome How, int Version, string Refusal = "");

    /// <param name="id">The content.</param>
    /// <param name="version">That the text was written on.</param>
    /// <param name="body">The text.</param>
    /// <param name="kind">Who keeps it, the editor or a person.</param>
    /// <param name="newAs">As what something new begins.</param>
    /// <param name="me">Whose hand it is.</param>
    /// <param name="ct">Cancels.</param>
    /// <param name="theirs">A revision that has just been put together with the text, or clashes with it: it stays in the history as it is.</param>
    public async Task<Kept> RunAsync(Guid id, int version, Body body, RevisionKind kind, NewAs newAs, Editor me, CancellationToken ct, Guid? theirs = null)
    {
        if (version == 0 && newAs.Neu is not null && await drafts.FindAsync(id, ct) is null)
            return await BeginAsync(id, body, newAs, me, ct);
        var begin = theirs is not null && (await drafts.FindAsync(id, ct))?.RevisionId == theirs;
        var saved = await save.RunAsync(id, version, body, kind, me, ct, begin: begin, followTitle: true);
        return new Kept(saved.Outcome, saved.Version);
    }

    /// <summary>The page below which something new will stand: the archive of its type, or the one that was asked for.</summary>
    public async Task<Guid?> ParentAsync(ContentType type, NewAs newAs, CancellationToken ct) =>
        type.Archive.Length > 0 ? await drafts.ArchiveAsync(type, newAs.Language, ct) : type.Addressable ? newAs.Unter : null;

    private async Task<Kept> BeginAsync(Guid id, Body body, NewAs newAs, Editor me, CancellationToken ct)
    {
        var (type, language) = (types.Of(body), newAs.Language);
        var (_, created) = await create.RunAsync(new NewContent(body, language, await ParentAsync(type, newAs, ct)) { Id = id }, me, ct);
        return created.Outcome switch
        {
            CreateContent.Outcome.Created => new Kept(SaveDraft.Outcome.Saved, created.Version),
            CreateContent.Outcome.IdTaken => new Kept(SaveDraft.Outcome.Stale, created.Version),
            CreateContent.Outcome.ParentMissing => new Kept(SaveDraft.Outcome.Missing, 0, Accounts.OfficeWords.Of("edit.parent-missing")),
            CreateContent.Outcome.OtherLanguageThanParent => new Kept(SaveDraft.Outcome.Missing, 0, Accounts.OfficeWords.Of("edit.other-language")),
            CreateContent.Outcome.SlugMalformed or CreateContent.Outcome.SlugReserved or CreateContent.Outcome.SlugTaken => new Kept(SaveDraft.Outcome.Missing, 0, Accounts.OfficeWords.Of("edit.slug-refused")),
        };
    }
}
