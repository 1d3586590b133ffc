using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Transfer;

/// <summary>Brings one piece of content in, by the verbs that people use, in one transaction: all of it or nothing.</summary>
public sealed class ImportItem(
    Db db, BodyFormat format, CreateContent create, SaveDraft save, PublishContent publish, SchedulePublication schedule,
    WithdrawContent withdraw, RestoreFromTrash restore, SetEnd setEnd, CancelSchedule cancel, RenameSlug rename, MoveContent move, Journal journal, TimeProvider clock)
{
    /// <summary>Addresses in one message; more of them help nobody.</summary>
    private const int MostNamed = 5;

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

    /// <summary>The records of other files are not what they were before.</summary>
    internal bool HasTouchedOthers { get; set; }

    internal async Task<(Outcome Outcome, IReadOnlyList<Fault> Faults)> RunAsync(
        ParsedContent parsed, HeadList heads, ImportRecord? record, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct, takesBack: true);
        var item = await db.Items.AsNoTracking().FirstOrDefaultAsync(item => item.Id == parsed.Head.Id, ct);
        if (item is not null && record?.ContentVersion != item.Version)
            return (await IsBroughtInAsync(item, parsed, ct) ? Outcome.Unchanged : Outcome.Conflict, []);

        var faults = item is null ? await AddAsync(parsed, heads, ct) : await ChangeAsync(item, parsed, heads, ct);
        if (faults.Count == 0)
            faults = await ShowAsync(parsed, heads, ct);
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

    /// <summary>Makes the public see what the file says it should.</summary>
    private async Task<IReadOnlyList<Fault>> ShowAsync(ParsedContent parsed, HeadList heads, CancellationToken ct)
    {
        var item = await db.Items.FirstAsync(item => item.Id == parsed.Head.Id, ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var hasBegun = parsed.State.PublishAt <= now && item.FirstPublishedAt is not null; // The schedule was carried out.
        var hasEnded = parsed.State.WithdrawAt <= now;
        if ((parsed.State.IsPublic || hasBegun) && !hasEnded)
        {
            var comesBack = !item.IsLive && item.FirstPublishedAt is not null;
            var answer = await publish.RunAsync(item.Id, item.Version, null, heads.Ids, SystemActor.Import, ct);
            if (comesBack && answer.Outcome is PublishContent.Outcome.Published)
                await ShowBelowAsync(item, ct);
            return answer.Outcome switch
            {
                PublishContent.Outcome.Published or PublishContent.Outcome.AlreadyPublished => await EndAsync(parsed, answer.Version, ct),
                PublishContent.Outcome.Invalid => answer.Faults,
                PublishContent.Outcome.ParentNotPublished => [new Fault("parent", Texts.Of("import.parent-not-public"))],
                PublishContent.Outcome.Missing or PublishContent.Outcome.RevisionMissing or PublishContent.Outcome.Trashed
                    or PublishContent.Outcome.Stale => [new Fault("id", Texts.Of("import.cannot-publish", answer.Outcome))],
            };
        }
        if (item.IsLive && await HideAsync(item, ct) is { } refusal)
            return [refusal];
        if ((parsed.State.IsWithdrawn || hasEnded) && item.FirstPublishedAt is null)
            await RememberAsync(item, now, ct);
        if (parsed.State.PublishAt is not { } publishAt || hasEnded)
        {
            await cancel.RunAsync(item.Id, item.Version, SystemActor.Import, ct);
            return [];
        }
        var scheduled = await schedule.RunAsync(item.Id, item.Version, null, publishAt, parsed.State.WithdrawAt, SystemActor.Import, ct);
        return scheduled.Outcome switch
        {
            SchedulePublication.Outcome.Scheduled => [],
            SchedulePublication.Outcome.Invalid => scheduled.Faults,
            SchedulePublication.Outcome.InThePast => [new Fault("publishAt", Texts.Of("schedule.in-the-past"))],
            SchedulePublication.Outcome.HomePage => [new Fault("withdrawAt", Texts.Of("home.stays"))],
            SchedulePublication.Outcome.WithdrawalBeforePublication => [new Fault("withdrawAt", Texts.Of("schedule.withdrawal-first"))],
            SchedulePublication.Outcome.Missing or SchedulePublication.Outcome.RevisionMissing or SchedulePublication.Outcome.Trashed
                or SchedulePublication.Outcome.Stale => [new Fault("publishAt", Texts.Of("import.cannot-publish", scheduled.Outcome))],
        };
    }

    /// <summary>The public saw it where the file comes from; its address is known to be gone, and not as one that never was.</summary>
    private async Task RememberAsync(ContentItem item, DateTime now, CancellationToken ct)
    {
        item.RememberAsWithdrawn(now);
        await new AddressBook(db, clock).ClaimIfFreeAsync(item, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>What lies below goes as well; its files are read again in this import and say that they want to be public. What is the office's own is not taken away with it.</summary>
    private async Task<Fault?> HideAsync(ContentItem item, CancellationToken ct)
    {
        if (item.IsHome)
            return new Fault("state", Texts.Of("home.stays"));
        var below = (await db.DescendantsAsync(item, ct)).Where(other => other.IsLive).ToList();
        if (await TheOfficesOwnAsync(below, ct) is { Count: > 0 } own)
            return new Fault("state", Texts.Of("import.own-below", own.Count, string.Join(", ", own.Take(MostNamed))));
        var versions = below.ToDictionary(other => other.Id, other => other.Version); // Before they are withdrawn, which counts them up.
        await withdraw.RunAsync(item.Id, item.Version, withDescendants: true, SystemActor.Import, ct);
        await ReadAgainAsync(versions, ct);
        return null;
    }

    /// <summary>The addresses of what came from no file, or was changed in the CMS since.</summary>
    private async Task<IReadOnlyList<string>> TheOfficesOwnAsync(List<ContentItem> items, CancellationToken ct)
    {
        var ids = items.ConvertAll(item => item.Id);
        var inStep = (await db.ImportRecords.Where(record => ids.Contains(record.SubjectId)).Select(record => new { record.SubjectId, record.ContentVersion }).ToListAsync(ct))
            .Select(record => (record.SubjectId, record.ContentVersion)).ToHashSet();
        return [.. items.Where(item => !inStep.Contains((item.Id, item.Version))).Select(item => item.Path ?? item.Slug).Order(StringComparer.Ordinal)];
    }

    /// <summary>What was hidden with the page may want to be public with it.</summary>
    private async Task ShowBelowAsync(ContentItem item, CancellationToken ct) =>
        await ReadAgainAsync((await db.DescendantsAsync(item, ct)).Where(other => !other.IsLive).ToDictionary(other => other.Id, other => other.Version), ct);

    /// <summary>Has the files of other content read as if they had changed; what somebody edited in the CMS stays edited, and is named so.</summary>
    private async Task ReadAgainAsync(Dictionary<Guid, int> versions, CancellationToken ct)
    {
        foreach (var record in await db.ImportRecords.Where(record => versions.Keys.Contains(record.SubjectId) && record.SourceHash != "").ToListAsync(ct))
        {
            var isInStep = record.ContentVersion == versions[record.SubjectId];
            record.ReadAgain(isInStep ? (await db.Items.AsNoTracking().FirstAsync(other => other.Id == record.SubjectId, ct)).Version : record.ContentVersion);
            HasTouchedOthers = true;
        }
        await db.SaveChangesAsync(ct);
    }

    private async Task<IReadOnlyList<Fault>> EndAsync(ParsedContent parsed, int version, CancellationToken ct)
    {
        var answer = await setEnd.RunAsync(parsed.Head.Id, version, parsed.State.WithdrawAt, SystemActor.Import, ct);
        return answer.Outcome switch
        {
            SetEnd.Outcome.Set => [],
            SetEnd.Outcome.HomePage => [new Fault("withdrawAt", Texts.Of("home.stays"))],
            SetEnd.Outcome.Missing or SetEnd.Outcome.Stale or SetEnd.Outcome.NotPublished or SetEnd.Outcome.InThePast => [new Fault("withdrawAt", Texts.Of("import.cannot-publish", answer.Outcome))],
        };
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
