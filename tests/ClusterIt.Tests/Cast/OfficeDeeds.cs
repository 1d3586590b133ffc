using ClusterIt.Cms.Content;

namespace ClusterIt.Tests.Cast;

/// <summary>What the office does with content, each on the version that is there.</summary>
internal static class OfficeDeeds
{
    public static async Task<Answer<SchedulePublication.Outcome>> Schedule(this CmsWorld cms, Guid id, DateTime at, DateTime? until = null)
    {
        var version = await cms.VersionOf(id);
        return await cms.With<SchedulePublication, Answer<SchedulePublication.Outcome>>(schedule => schedule.RunAsync(id, version, null, at, until, CmsWorld.Office, CancellationToken.None, CmsWorld.Waiver));
    }

    /// <summary>The scheduler's turn.</summary>
    public static Task<int> CarryOut(this CmsWorld cms) => cms.With<CarryOutSchedule, int>(carry => carry.RunAsync(CancellationToken.None));

    public static async Task<Answer<WithdrawContent.Outcome>> Withdraw(this CmsWorld cms, Guid id, bool withDescendants)
    {
        var version = await cms.VersionOf(id);
        return await cms.With<WithdrawContent, Answer<WithdrawContent.Outcome>>(withdraw => withdraw.RunAsync(id, version, withDescendants, CmsWorld.Office, CancellationToken.None));
    }

    public static async Task<Answer<RenameSlug.Outcome>> Rename(this CmsWorld cms, Guid id, string slug)
    {
        var version = await cms.VersionOf(id);
        return await cms.With<RenameSlug, Answer<RenameSlug.Outcome>>(rename => rename.RunAsync(id, version, slug, CmsWorld.Office, CancellationToken.None));
    }

    public static async Task<Answer<MoveContent.Outcome>> Move(this CmsWorld cms, Guid id, Guid? parent, int? index = null)
    {
        var version = await cms.VersionOf(id);
        return await cms.With<MoveContent, Answer<MoveContent.Outcome>>(move => move.RunAsync(id, version, parent, index, CmsWorld.Office, CancellationToken.None));
    }

    public static async Task<Answer<TrashContent.Outcome>> Trash(this CmsWorld cms, Guid id)
    {
        var version = await cms.VersionOf(id);
        return await cms.With<TrashContent, Answer<TrashContent.Outcome>>(trash => trash.RunAsync(id, version, CmsWorld.Office, CancellationToken.None));
    }

    public static async Task<Answer<RestoreFromTrash.Outcome>> Restore(this CmsWorld cms, Guid id)
    {
        var version = await cms.VersionOf(id);
        return await cms.With<RestoreFromTrash, Answer<RestoreFromTrash.Outcome>>(restore => restore.RunAsync(id, version, CmsWorld.Office, CancellationToken.None));
    }

    public static async Task<Answer<DeleteForGood.Outcome>> Delete(this CmsWorld cms, Guid id)
    {
        var version = await cms.VersionOf(id);
        return await cms.With<DeleteForGood, Answer<DeleteForGood.Outcome>>(delete => delete.RunAsync(id, version, CmsWorld.Office, CancellationToken.None));
    }
}
