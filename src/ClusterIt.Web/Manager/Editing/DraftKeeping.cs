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

    public async Task<Kept> RunAsync(Guid id, int version, Body body, RevisionKind kind, NewAs newAs, Editor me, CancellationToken ct)
    {
        if (version == 0 && newAs.Neu is not null && await drafts.FindAsync(id, ct) is null)
            return await BeginAsync(id, body, newAs, me, ct);
        var saved = await save.RunAsync(id, version, body, kind, me, ct, followTitle: true);
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
