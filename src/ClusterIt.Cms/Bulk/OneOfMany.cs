using System.Diagnostics;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Topics;

namespace ClusterIt.Cms.Bulk;

/// <summary>Does to one what is ordered for many, by the same verbs that do it by hand, and takes it back.</summary>
public sealed class OneOfMany(
    PublishContent publish, WithdrawContent withdraw, TrashContent trash, RestoreFromTrash restore, MoveContent move, TagContent tag, RestoreRevision restoreRevision)
{
    internal async Task<OneOutcome> DoAsync(BulkOrder order, BulkChoice one, OfficeActor actor, CancellationToken ct) => order.Deed switch
    {
        BulkDeed.Publish => Published(await publish.RunAsync(one.Id, one.Version, null, actor, ct)),
        BulkDeed.Withdraw => Withdrawn(await withdraw.RunAsync(one.Id, one.Version, withDescendants: false, actor, ct)),
        BulkDeed.Trash => Trashed(await trash.RunAsync(one.Id, one.Version, actor, ct)),
        BulkDeed.Restore => Restored(await restore.RunAsync(one.Id, one.Version, actor, ct)),
        BulkDeed.Move => Moved(await move.RunAsync(one.Id, one.Version, order.Under, null, actor, ct)),
        BulkDeed.AddTopic or BulkDeed.RemoveTopic => Tagged(await tag.RunAsync(one.Id, one.Version, order.Topic, order.Deed is BulkDeed.AddTopic, actor, ct)),
        _ => throw new UnreachableException(),
    };

    internal async Task<OneOutcome> UndoAsync(BulkDeed deed, BulkLine line, OfficeActor actor, CancellationToken ct) => deed switch
    {
        BulkDeed.Publish when line.PublishedBefore is null => Withdrawn(await withdraw.RunAsync(line.ContentId, line.Version, withDescendants: false, actor, ct)),
        BulkDeed.Publish or BulkDeed.Withdraw => Published(await publish.RunAsync(line.ContentId, line.Version, line.PublishedBefore, actor, ct, Texts.ForOffice("publish.again"))),
        BulkDeed.Trash => OneOutcome.Of(await restore.RunAsync(line.ContentId, line.Version, actor, ct), RestoreFromTrash.Outcome.Restored), // Back but not public is not as before.
        BulkDeed.Restore => Trashed(await trash.RunAsync(line.ContentId, line.Version, actor, ct)),
        BulkDeed.Move => Moved(await move.RunAsync(line.ContentId, line.Version, line.ParentBefore, line.PlaceBefore, actor, ct)),
        BulkDeed.AddTopic or BulkDeed.RemoveTopic => await UntaggedAsync(line, actor, ct),
        _ => throw new UnreachableException(),
    };

    /// <summary>The draft as it was; public again where just that draft was public and whoever takes it back may publish.</summary>
    private async Task<OneOutcome> UntaggedAsync(BulkLine line, OfficeActor actor, CancellationToken ct)
    {
        var back = await restoreRevision.RunAsync(line.ContentId, line.Version, line.DraftBefore!.Value, actor, ct);
        return back.Outcome is RestoreRevision.Outcome.Restored && line.Outcome == nameof(TagContent.Outcome.TaggedAndPublished) && actor is Publisher
            ? Published(await publish.RunAsync(line.ContentId, back.Version, null, actor, ct, Texts.ForOffice("publish.again")))
            : OneOutcome.Of(back, RestoreRevision.Outcome.Restored);
    }

    private static OneOutcome Published(Answer<PublishContent.Outcome> answer) => OneOutcome.Of(answer, PublishContent.Outcome.Published);

    private static OneOutcome Withdrawn(Answer<WithdrawContent.Outcome> answer) => OneOutcome.Of(answer, WithdrawContent.Outcome.Withdrawn);

    private static OneOutcome Trashed(Answer<TrashContent.Outcome> answer) => OneOutcome.Of(answer, TrashContent.Outcome.Trashed);

    private static OneOutcome Restored(Answer<RestoreFromTrash.Outcome> answer) => OneOutcome.Of(answer, RestoreFromTrash.Outcome.Restored, RestoreFromTrash.Outcome.RestoredAsWithdrawn);

    private static OneOutcome Moved(Answer<MoveContent.Outcome> answer) => OneOutcome.Of(answer, MoveContent.Outcome.Moved);

    private static OneOutcome Tagged(Answer<TagContent.Outcome> answer) => OneOutcome.Of(answer, TagContent.Outcome.Tagged, TagContent.Outcome.TaggedAndPublished);
}
