using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Audit;
using ClusterIt.Cms.Bulk;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Data.Sqlite;
using ClusterIt.Cms.Events;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Jobs;
using ClusterIt.Cms.Mail;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Organisations;
using ClusterIt.Cms.Outbox;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;
using ClusterIt.Cms.Redirects;
using ClusterIt.Cms.Review;
using ClusterIt.Cms.Search;
using ClusterIt.Cms.Settings;
using ClusterIt.Cms.Showcases;
using ClusterIt.Cms.Topics;
using ClusterIt.Cms.Transfer;
using ClusterIt.Cms.Translations;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ClusterIt.Cms;

/// <summary>Wires the CMS. Everything is scoped to one request or one job, as the database context is.</summary>
public static class CmsRegistration
{
    public static IServiceCollection AddCms(this IServiceCollection services, DatabaseOptions database, MediaOptions media, MailOptions mail)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(ContentTypes.Declared).AddSingleton<BodyFormat>().AddSingleton<WriteGate>().AddSingleton<OwnWrites>();
        services.AddSingleton(database).AddSingleton(media).AddSingleton<DiskMediaStore>().AddSingleton<PictureWorkshop>().AddSingleton<MakeRendition>();
        services.AddDbContext<Db, SqliteDb>(options => options
            .UseSqlite(new SqliteConnectionStringBuilder
            {
                DataSource = database.File,
                Cache = SqliteCacheMode.Private,
                ForeignKeys = true,
                DefaultTimeout = (int)Math.Ceiling(database.Patience.TotalSeconds),
            }.ToString())
            .AddInterceptors(new ConnectionSetUp(database.Patience)));
        services.AddScoped<MigrateDatabase>().AddScoped<Journal>().AddScoped<LiveIndex>();
        return services.AddProjections().AddVerbs().AddReads().AddJobs().AddMail(mail).AddOfficeAccounts();
    }

    private static IServiceCollection AddMail(this IServiceCollection services, MailOptions mail)
    {
        services.AddSingleton(mail).AddSingleton<FolderMail>().AddScoped<WriteMail>().AddScoped<RetryMail>().AddScoped<SendTestMail>().AddScoped<MailLog>();
        if (!mail.IsOn)
            return services;
        services.AddScoped<DeliverMail>().AddHostedService<MailJob>();
        return mail.Host.Length > 0
            ? services.AddSingleton<IMailTransport, SmtpMail>()
            : services.AddSingleton<IMailTransport>(provider => provider.GetRequiredService<FolderMail>());
    }

    private static IServiceCollection AddOfficeAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(identity =>
        {
            identity.User.RequireUniqueEmail = true;
            identity.User.AllowedUserNameCharacters = ""; // It is the address, which is checked as one.
            identity.Password.RequiredLength = CommonPasswords.Shortest;
            // No rules about kinds of characters: they make passwords worse (NIST SP 800-63B, 5.1.1.2).
            identity.Password.RequireDigit = identity.Password.RequireLowercase = identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
            identity.Password.RequiredUniqueChars = 1;
        }).AddErrorDescriber<OfficeErrors>().AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<IUserStore<Account>, AccountStore>().AddScoped<IPasswordValidator<Account>, CommonPasswords>();
        return services.AddScoped<OfferSetUp>().AddScoped<OpenAccount>().AddScoped<ActiveSessions>().AddScoped<BeginSession>().AddScoped<EndSessions>().AddScoped<SecureAccount>().AddScoped<ProveSecondStep>().AddScoped<KeepPasskeys>().AddScoped<AccountGuard>().AddScoped<InviteColleague>().AddScoped<RevokeInvitation>().AddScoped<ChangeRole>().AddScoped<CloseAccount>().AddScoped<ReopenAccount>().AddScoped<OfficeAccounts>().AddScoped<SecondSteps>().AddScoped<ChangeOfficeRules>();
    }

    private static IServiceCollection AddProjections(this IServiceCollection services) => services
        .AddScoped<IProjection, PostProjection>()
        .AddScoped<IProjection, EventProjection>()
        .AddScoped<IProjection, FigureProjection>()
        .AddScoped<IProjection, OrganisationProjection>()
        .AddScoped<IProjection, ShowcaseProjection>();

    private static IServiceCollection AddVerbs(this IServiceCollection services) => services
        .AddScoped<CreateContent>().AddScoped<SaveDraft>().AddScoped<PublishContent>().AddScoped<SchedulePublication>()
        .AddScoped<CancelSchedule>().AddScoped<SetEnd>().AddScoped<CarryOutSchedule>().AddScoped<WithdrawContent>().AddScoped<RenameSlug>()
        .AddScoped<MoveContent>().AddScoped<TrashContent>().AddScoped<RestoreFromTrash>().AddScoped<RestoreRevision>()
        .AddScoped<DeleteForGood>().AddScoped<CloseSubmission>().AddScoped<SubmitForReview>().AddScoped<ReturnWithComments>().AddScoped<WithdrawSubmission>().AddScoped<SharePreview>().AddScoped<RevokePreview>().AddScoped<WriteAliases>().AddScoped<RemoveAlias>().AddScoped<ChangeSettings>().AddScoped<SettingsMerge>().AddScoped<TagContent>().AddScoped<OneOfMany>().AddScoped<ActOnMany>().AddScoped<UndoMany>().AddScoped<RebuildSearch>().AddScoped<InspectMedia>().AddScoped<AddMedia>().AddScoped<DescribeMedia>().AddScoped<BeginTranslation>().AddScoped<FollowOriginal>().AddScoped<TrashMedia>().AddScoped<RestoreMedia>().AddScoped<DeleteMedia>()
        .AddScoped<ImportHistory>().AddScoped<ImportSettings>().AddScoped<ImportMedia>().AddScoped<ImportHeads>().AddScoped<ImportItem>().AddScoped<ImportState>().AddScoped<ImportTranslations>().AddScoped<ImportAliases>().AddScoped<PruneImported>().AddScoped<ImportedInStep>()
        .AddScoped<ImportContent>().AddScoped<ExportContent>();

    private static IServiceCollection AddReads(this IServiceCollection services) => services
        .AddScoped<PublishedContent>().AddScoped<PublishedPaths>().AddScoped<PublishedGaps>().AddScoped<PublishedPages>().AddScoped<PageOutline>().AddScoped<PublishedPosts>().AddScoped<PublishedEvents>()
        .AddScoped<PublishedFigures>().AddScoped<PublishedOrganisations>().AddScoped<PublishedShowcases>()
        .AddScoped<PublishedAliases>().AddScoped<PublishedSettings>().AddScoped<PublishedMedia>().AddScoped<PublishedSearch>()
        .AddScoped<Desk>().AddScoped<BulkRuns>().AddScoped<Submissions>().AddScoped<SharedPreviews>().AddScoped<AliasList>().AddScoped<AuditLog>().AddScoped<ContentList>().AddScoped<ContentDrafts>().AddScoped<CompareBodies>().AddScoped<MergeBodies>().AddScoped<MediaLibrary>().AddScoped<TranslationList>().AddScoped<OfficeLinks>().AddScoped<OutboxPosition>().AddScoped<PublishedChanges>().AddScoped<MadeOf>();

    private static IServiceCollection AddJobs(this IServiceCollection services) => services
        .AddScoped<TakeLease>().AddScoped<CleanUp>().AddHostedService<ScheduleJob>().AddHostedService<CleanUpJob>();
}
