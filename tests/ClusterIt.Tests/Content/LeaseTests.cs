using ClusterIt.Cms.Jobs;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Content;

/// <summary>Two nodes on one database run a job once.</summary>
public sealed class LeaseTests
{
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task While_another_node_holds_a_job_nobody_else_runs_it()
    {
        await using var cms = CmsWorld.Open();
        await HeldByAnother(cms);

        Assert.False(await Take(cms, "schedule"));
        Assert.True(await Take(cms, "something-else"));
    }

    [Fact]
    public async Task A_node_that_is_gone_loses_its_job_when_the_time_is_over()
    {
        await using var cms = CmsWorld.Open();
        await HeldByAnother(cms);

        cms.Clock.Advance(Span);

        Assert.True(await Take(cms, "schedule"));
    }

    [Fact]
    public async Task Who_holds_a_job_may_go_on()
    {
        await using var cms = CmsWorld.Open();

        Assert.True(await Take(cms, "schedule"));
        Assert.True(await Take(cms, "schedule"));
    }

    [Fact]
    public async Task The_database_writes_ahead_waits_for_others_and_shares_no_cache()
    {
        await using var cms = CmsWorld.Open();

        Assert.Equal("wal", await cms.Ask(db => db.Database.SqlQuery<string>($"SELECT journal_mode AS \"Value\" FROM pragma_journal_mode").SingleAsync()));
        Assert.Equal(30_000, await cms.Ask(db => db.Database.SqlQuery<int>($"SELECT timeout AS \"Value\" FROM pragma_busy_timeout").SingleAsync()));
        Assert.Contains("Cache=Private", await cms.Ask(db => Task.FromResult(db.Database.GetConnectionString())), StringComparison.Ordinal);
    }

    private static Task HeldByAnother(CmsWorld cms) => cms.Ask(async db =>
    {
        db.Leases.Add(new Lease { Job = "schedule", Holder = "ein anderer Rechner/1", Until = cms.Clock.GetUtcNow().UtcDateTime + Span });
        return await db.SaveChangesAsync();
    });

    private static Task<bool> Take(CmsWorld cms, string job) => cms.With<TakeLease, bool>(take => take.RunAsync(job, Span, CancellationToken.None));
}
