using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Audit;
using ClusterIt.Cms.Bulk;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Events;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Jobs;
using ClusterIt.Cms.Mail;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Organisations;
using ClusterIt.Cms.Outbox;
using ClusterIt.Cms.Posts;
using ClusterIt.Cms.Redirects;
using ClusterIt.Cms.Review;
using ClusterIt.Cms.Search;
using ClusterIt.Cms.Settings;
using ClusterIt.Cms.Showcases;
using ClusterIt.Cms.Topics;
using ClusterIt.Cms.Transfer;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Data;

/// <summary>The database. Moments are UTC throughout; only bodies hold wall-clock times.</summary>
public abstract class Db(DbContextOptions options, WriteGate gate) : DbContext(options)
{
    public DbSet<ContentItem> Items => Set<ContentItem>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<Address> Addresses => Set<Address>();

    public DbSet<Reference> References => Set<Reference>();

    public DbSet<Alias> Aliases => Set<Alias>();

    public DbSet<PostEntry> PostEntries => Set<PostEntry>();

    public DbSet<PostCount> PostCounts => Set<PostCount>();

    public DbSet<EventEntry> EventEntries => Set<EventEntry>();

    public DbSet<FigureEntry> FigureEntries => Set<FigureEntry>();

    public DbSet<OrganisationEntry> OrganisationEntries => Set<OrganisationEntry>();

    public DbSet<ShowcaseEntry> ShowcaseEntries => Set<ShowcaseEntry>();

    public DbSet<TopicEntry> TopicEntries => Set<TopicEntry>();

    public DbSet<MediaItem> Media => Set<MediaItem>();

    public DbSet<EarlierFile> EarlierFiles => Set<EarlierFile>();

    public DbSet<SearchDocument> SearchDocuments => Set<SearchDocument>();

    public DbSet<StoredSettings> Settings => Set<StoredSettings>();

    public DbSet<ImportRecord> ImportRecords => Set<ImportRecord>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<OutboxEntry> OutboxEntries => Set<OutboxEntry>();

    public DbSet<Lease> Leases => Set<Lease>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<OfficeRules> OfficeRules => Set<OfficeRules>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<OutgoingMail> Mail => Set<OutgoingMail>();

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<PreviewLink> PreviewLinks => Set<PreviewLink>();

    public DbSet<BulkRun> BulkRuns => Set<BulkRun>();

    public DbSet<BulkLine> BulkLines => Set<BulkLine>();

    internal WriteGate Gate { get; } = gate;

    internal WriteScope? CurrentWrite { get; set; }

    /// <summary>Begins a change. Inside another change of the same context it joins that one.</summary>
    /// <param name="ct">Cancels.</param>
    /// <param name="takesBack">Left without a commit, its own part of the change it has joined is undone.</param>
    internal Task<WriteScope> BeginWriteAsync(CancellationToken ct, bool takesBack = false) => WriteScope.BeginAsync(this, takesBack, ct);

    /// <summary>Begins to read: until it is disposed, everything read is of one moment, whatever is written meanwhile. Nothing is written inside.</summary>
    /// <param name="ct">Cancels.</param>
    public abstract Task<IAsyncDisposable> BeginReadAsync(CancellationToken ct);

    /// <summary>Whether a change could not begin because another process is writing.</summary>
    protected internal abstract bool MeansBusy(Exception problem);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(Db).Assembly);
        modelBuilder.HasDbFunction(() => Matching.Of("")).HasName(Matching.Function);
    }
}
