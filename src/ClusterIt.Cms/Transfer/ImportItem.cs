using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Transfer;

/// <summary>Brings one piece of content in, by the verbs that people use, in one transaction: all of it or nothing.</summary>
public sealed class ImportItem(
    Db db, BodyFormat format, CreateContent create, SaveDraft save, RestoreFromTrash restore, RenameSlug rename, MoveContent move, ImportState importState, Journal journal)
{
    internal enum Outcome
    {
        Added,
        Changed,
        Unchanged,

        /// <summary>Changed in the CMS since the last import.</summary>
        Conflict,

        /// <summary>The faults say why.</summary>
        Refused,
    }

    internal async Task<(Outcome Outcome, IReadOnlyList<Fault> Faults)> RunAsync(
        ParsedContent parsed, HeadList heads, ImportRecord? record, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct, takesBack: true);
        var item = await db.Items.AsNoTracking().FirstOrDefaultAsync(item => item.Id == parsed.Head.Id, ct);
        if (item is not null && record?.ContentVersion != item.Version)
            return (await IsBroughtInAsync(item, parsed, ct) ? Outcome.Unchanged : Outcome.Conflict, []);

        var faults = item is null ? await AddAsync(parsed, heads, ct) : await ChangeAsync(item, parsed, heads, ct);
        if (faults.Count == 0)
            faults = await importState.RunAsync(parsed, heads.Coming, ct);
        if (faults.Count > 0)
            return (Outcome.Refused, faults);
        await RecordAsync(parsed, record, ct);
        await write.CommitAsync(ct);
        return (item is null ? Outcome.Added : Outcome.Changed, []);
    }

    /// <summary>Another import of the same file was quicker, and nobody has touched its content since.</summary>
    private async Task<bool> IsBroughtInAsync(ContentItem item, ParsedContent parsed, CancellationToken ct) => await db.ImportRecords.AnyAsync(
        record => record.Source == parsed.Head.Source && record.SubjectId == item.Id && record.SourceHash == parsed.Hash && record.ContentVersion == item.Version, ct);

    private async Task<IReadOnlyList<Fault>> AddAsync(ParsedContent parsed, HeadList heads, CancellationToken ct)
    {
        var (_, answer) = await create.RunAsync(
            new NewContent(parsed.Body, parsed.Head.Language, heads.ParentOf(parsed.Head))
            {
                Id = parsed.Head.Id,
                TranslationGroup = heads.GroupOf(parsed.Head),
                Slug = parsed.Head.Slug,
                Position = parsed.Position,
                IsSample = parsed.Head.IsSample,
            }, SystemActor.Import, ct);
        return answer.Outcome switch
        {
            CreateContent.Outcome.Created => [],
            CreateContent.Outcome.IdTaken => [new Fault("id", Texts.Of("import.id-taken"))],
            CreateContent.Outcome.ParentMissing => [new Fault("parent", Texts.Of("import.no-parent"))],
            CreateContent.Outcome.OtherLanguageThanParent => [new Fault("parent", Texts.Of("import.other-language"))],
            CreateContent.Outcome.SlugMalformed => [new Fault("slug", Texts.Of("slug.malformed", parsed.Head.Slug))],
            CreateContent.Outcome.SlugReserved => [new Fault("slug", Texts.Of("slug.reserved", parsed.Head.Slug))],
            CreateContent.Outcome.SlugTaken => [await TakenAsync(parsed.Head, ct)],
        };
    }

    /// <summary>The address may be that of the very content that this file has brought in, and then its identifier was changed.</summary>
    private async Task<Fault> TakenAsync(FileHead head, CancellationToken ct) =>
        await db.ImportRecords.AsNoTracking().Where(record => record.Source == head.Source && record.SubjectId != head.Id && db.Items.Any(item => item.Id == record.SubjectId && item.TrashedAt == null))
            .Select(record => (Guid?)record.SubjectId).FirstOrDefaultAsync(ct) is { } known
            ? new Fault("id", Texts.Of("import.id-changed", known))
            : new Fault("slug", Texts.Of("slug.taken", head.Slug));

    private async Task<IReadOnlyList<Fault>> ChangeAsync(ContentItem item, ParsedContent parsed, HeadList heads, CancellationToken ct)
    {
        if (item.Type != parsed.Head.Type)
            return [new Fault("id", Texts.Of("import.other-type", FieldTexts.TypeLabel(item.Type), FieldTexts.TypeLabel(parsed.Head.Type)))];
        if (item.Language != parsed.Head.Language)
            return [new Fault("id", Texts.Of("import.other-language-than-stored", item.Language, parsed.Head.Language))];
        var version = item.Version;
        if (item.TrashedAt is not null) // An earlier import put it there, as its file was gone; now it is back.
        {
            var restored = await restore.RunAsync(item.Id, version, SystemActor.Import, ct, (heads.ParentOf(parsed.Head), parsed.Head.Slug));
            if (restored.Outcome is not (RestoreFromTrash.Outcome.Restored or RestoreFromTrash.Outcome.RestoredAsWithdrawn))
                return [new Fault("id", Texts.Of("import.in-trash"))];
            version = restored.Version;
            item = await db.Items.AsNoTracking().FirstAsync(other => other.Id == item.Id, ct);
        }
        var isMoved = item.ParentId != heads.ParentOf(parsed.Head) && parsed.Head.Slug.Length > 0;
        if (isMoved)
        {
            var moved = await move.RunAsync(item.Id, version, heads.ParentOf(parsed.Head), null, SystemActor.Import, ct, parsed.Head.Slug);
            if (Refusal(moved.Outcome, parsed.Head.Slug) is { } unmoved)
                return [new Fault(moved.Outcome is MoveContent.Outcome.SlugMalformed or MoveContent.Outcome.SlugReserved or MoveContent.Outcome.SlugTaken ? "slug" : "parent", unmoved)];
            version = moved.Version;
        }
        else if (item.Slug != parsed.Head.Slug)
        {
            var renamed = await rename.RunAsync(item.Id, version, parsed.Head.Slug, SystemActor.Import, ct);
            if (Refusal(renamed.Outcome, parsed.Head.Slug) is { } refusal)
                return [new Fault("slug", refusal)];
            version = renamed.Version;
        }
        var group = heads.HasOriginal(parsed.Head) ? heads.GroupOf(parsed.Head) : item.TranslationGroup;
        if (isMoved || (item.Position, item.TranslationGroup, item.IsSample) != (parsed.Position, group, parsed.Head.IsSample)) // Moved, it stands behind all others.
        {
            await db.Items.Where(other => other.Id == item.Id).ExecuteUpdateAsync(
                set => set.SetProperty(other => other.Position, parsed.Position).SetProperty(other => other.TranslationGroup, group).SetProperty(other => other.IsSample, parsed.Head.IsSample), ct);
            journal.Note(item, "content.placed", SystemActor.Import);
        }
        var draft = await db.Revisions.AsNoTracking().FirstAsync(revision => revision.Id == item.DraftRevisionId, ct);
        if (format.Store(parsed.Body).Json != draft.Json)
            await save.RunAsync(item.Id, version, parsed.Body, RevisionKind.Saved, SystemActor.Import, ct);
        return [];
    }

    private async Task RecordAsync(ParsedContent parsed, ImportRecord? record, CancellationToken ct)
    {
        var version = await db.Items.Where(item => item.Id == parsed.Head.Id).Select(item => item.Version).FirstAsync(ct);
        var known = await db.ImportRecords.FindAsync([parsed.Head.Source], ct);
        if (known is not null && known.SubjectId != parsed.Head.Id)
            db.ImportRecords.Add(known.Left()); // The file is another thing's now; what it was before has none until its own comes.
        ImportRecord.Keep(db, known, parsed.Head.Source, parsed.Head.Id, parsed.Hash, version);
        if (record is not null && record.Source != parsed.Head.Source) // The file was moved; its content came along.
            db.ImportRecords.RemoveRange(await db.ImportRecords.Where(other => other.Source != parsed.Head.Source && other.SubjectId == parsed.Head.Id).ToListAsync(ct));
    }

    private static string? Refusal(MoveContent.Outcome outcome, string slug) => outcome switch
    {
        MoveContent.Outcome.Moved => null,
        MoveContent.Outcome.BelowItself => Texts.Of("import.below-itself"),
        MoveContent.Outcome.ParentMissing => Texts.Of("import.no-parent"),
        MoveContent.Outcome.ParentNotPublished => Texts.Of("import.parent-not-public"),
        MoveContent.Outcome.OtherLanguageThanParent => Texts.Of("import.other-language"),
        MoveContent.Outcome.SlugMalformed => Texts.Of("slug.malformed", slug),
        MoveContent.Outcome.SlugReserved => Texts.Of("slug.reserved", slug),
        MoveContent.Outcome.SlugTaken => Texts.Of("slug.taken", slug),
        MoveContent.Outcome.Unmovable => Texts.Of("import.unmovable"),
        MoveContent.Outcome.Missing or MoveContent.Outcome.Trashed or MoveContent.Outcome.Stale => Texts.Of("import.changed-meanwhile"),
    };

    private static string? Refusal(RenameSlug.Outcome outcome, string slug) => outcome switch
    {
        RenameSlug.Outcome.Renamed or RenameSlug.Outcome.Unchanged => null,
        RenameSlug.Outcome.SlugReserved => Texts.Of("slug.reserved", slug),
        RenameSlug.Outcome.SlugTaken => Texts.Of("slug.taken", slug),
        RenameSlug.Outcome.NoSlug => Texts.Of("home.no-slug"),
        RenameSlug.Outcome.SlugMalformed or RenameSlug.Outcome.Missing
            or RenameSlug.Outcome.Trashed or RenameSlug.Outcome.Stale => Texts.Of("slug.malformed", slug),
    };
}
