using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Translations;

/// <summary>Begins a translation: a draft with the original's words, to be written over, at the place that matches the original's.</summary>
public sealed class BeginTranslation(Db db, ContentTypes types, BodyFormat format, ContentDrafts drafts, CreateContent create)
{
    public enum Outcome
    {
        Begun,

        /// <summary>Somebody was faster; the answer names it.</summary>
        AlreadyThere,
        Missing,
        Stale,

        /// <summary>The language has no page below which content of this type lives.</summary>
        ArchiveMissing,

        /// <summary>Its address cannot be had.</summary>
        AddressTaken,
    }

    /// <param name="originalId">What is translated.</param>
    /// <param name="version">Of the original, as it was seen.</param>
    /// <param name="language">Into which.</param>
    /// <param name="actor">Who begins.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>How it went, with the translation's identifier.</returns>
    public async Task<(Outcome Outcome, Guid Id)> RunAsync(Guid originalId, int version, string language, OfficeActor actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var original = await db.ItemAsync(originalId, ct);
        if (original is null or { TrashedAt: not null } || original.Language == language)
            return (Outcome.Missing, Guid.Empty);
        if (original.Version != version)
            return (Outcome.Stale, Guid.Empty);
        if (await InLanguageAsync(original.TranslationGroup, language, ct) is { } known)
            return (Outcome.AlreadyThere, known);

        var type = types[original.Type];
        var parent = type.Archive.Length > 0 ? await drafts.ArchiveAsync(type, language, ct) : await AboveAsync(original, language, ct);
        if (type.Archive.Length > 0 && parent is null)
            return (Outcome.ArchiveMissing, Guid.Empty);
        var source = (await db.RevisionAsync(original, original.PublishedRevisionId ?? original.DraftRevisionId, ct))!;
        var (id, created) = await create.RunAsync(
            new NewContent(format.Open(original.Type, source), language, parent)
            {
                TranslationGroup = original.Id,
                Slug = original.IsHome ? "" : null,
                Position = original.Position,
                IsSample = original.IsSample,
                Note = Texts.Of("translation.begun", source.Number),
            }, actor, ct);
        if (created.Outcome is not CreateContent.Outcome.Created)
            return (Outcome.AddressTaken, Guid.Empty);
        (await db.ItemAsync(id, ct))!.Follow(source.Id);
        await write.CommitAsync(ct);
        return (Outcome.Begun, id);
    }

    /// <summary>The nearest page above the original that is there in the language.</summary>
    private async Task<Guid?> AboveAsync(ContentItem original, string language, CancellationToken ct)
    {
        for (var above = original.ParentId; above is { } id;)
        {
            var page = await db.Items.AsNoTracking().Where(item => item.Id == id).Select(item => new { item.TranslationGroup, item.ParentId }).FirstAsync(ct);
            if (await InLanguageAsync(page.TranslationGroup, language, ct) is { } found)
                return found;
            above = page.ParentId;
        }
        return null;
    }

    private Task<Guid?> InLanguageAsync(Guid translationGroup, string language, CancellationToken ct) =>
        db.Items.Where(item => item.TranslationGroup == translationGroup && item.Language == language && item.TrashedAt == null).Select(item => (Guid?)item.Id).FirstOrDefaultAsync(ct);
}
