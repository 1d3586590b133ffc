using ClusterIt.Cms;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Mail;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;
using ClusterIt.Web.Cli;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ClusterIt.Tests.Cast;

/// <summary>A CMS of one test's own: a real SQLite file in a folder that goes away with it, a clock that stands still until it is moved, and the office.</summary>
public sealed class CmsWorld : IAsyncDisposable
{
    private static readonly Lazy<string> Template = new(MakeTemplate);
    private readonly ServiceProvider services;

    private CmsWorld(string folder)
    {
        Folder = folder;
        services = Services(folder, Clock);
    }

    /// <summary>10:00 in Berlin.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));

    public string Folder { get; }

    public string MediaFolder => Path.Combine(Folder, "media");

    internal static Editor Office { get; } = new(Guid.Parse("0196f000-0000-7000-8000-000000000001"), "Kim Muster");

    internal static Publisher Judge { get; } = new(Guid.Parse("0196f000-0000-7000-8000-000000000002"), "Lou Muster");

    internal static Editor Colleague { get; } = new(Guid.Parse("0196f000-0000-7000-8000-000000000002"), "Lou Beispiel");

    public static CmsWorld Open()
    {
        var folder = Directory.CreateTempSubdirectory("cms-").FullName;
        File.Copy(Template.Value, Path.Combine(folder, "clusterit.db"));
        return new CmsWorld(folder);
    }

    /// <summary>Does something with one service, in a scope of its own, as a request would.</summary>
    public async Task<TResult> With<TService, TResult>(Func<TService, Task<TResult>> deed) where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await deed(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<TResult> Ask<TResult>(Func<Db, Task<TResult>> question) => With(question);

    public Task<ContentItem> Item(Guid id) => Ask(db => db.Items.AsNoTracking().SingleAsync(item => item.Id == id));

    public async Task<int> VersionOf(Guid id) => (await Item(id)).Version;

    /// <summary>A new page's draft.</summary>
    public async Task<Guid> Drafts(string title, Guid? under = null, string? slug = null, string language = "de") =>
        await Drafts(new Page { Title = title }, under, slug, language);

    public async Task<Guid> Drafts(Body body, Guid? under = null, string? slug = null, string language = "de")
    {
        var (id, answer) = await With<CreateContent, (Guid, Answer<CreateContent.Outcome>)>(create =>
            create.RunAsync(new NewContent(body, language, under) { Slug = slug }, Office, CancellationToken.None));
        Assert.Equal(CreateContent.Outcome.Created, answer.Outcome);
        return id;
    }

    /// <summary>A page that the public sees.</summary>
    public async Task<Guid> Publishes(string title, Guid? under = null, string? slug = null, string language = "de") =>
        await Publishes(new Page { Title = title }, under, slug, language);

    public async Task<Guid> Publishes(Body body, Guid? under = null, string? slug = null, string language = "de")
    {
        var id = await Drafts(body, under, slug, language);
        Assert.Equal(PublishContent.Outcome.Published, (await Publish(id)).Outcome);
        return id;
    }

    /// <summary>A page with the archive template that posts live under, and a post there.</summary>
    public async Task<(Guid Archive, Guid Post)> PublishesPost(string title)
    {
        var archive = await Publishes(new Page { Title = "Aktuelles", Template = PageTemplate.News });
        return (archive, await Publishes(new Post { Title = title, Date = new DateOnly(2026, 11, 24) }, archive));
    }

    /// <summary>Tests that are about something else write no teasers.</summary>
    internal const string Waiver = "Für den Test.";

    public async Task<Answer<PublishContent.Outcome>> Publish(Guid id, int? version = null, Guid? revision = null)
    {
        var wanted = version ?? await VersionOf(id);
        return await With<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(id, wanted, revision, Office, CancellationToken.None, Waiver));
    }

    public async Task<Answer<SaveDraft.Outcome>> Save(Guid id, Body body, RevisionKind kind = RevisionKind.Saved, int? version = null) =>
        await SaveAs(Office, id, body, kind, version);

    internal async Task<Answer<SaveDraft.Outcome>> SaveAs(Editor editor, Guid id, Body body, RevisionKind kind = RevisionKind.Saved, int? version = null)
    {
        var wanted = version ?? await VersionOf(id);
        return await With<SaveDraft, Answer<SaveDraft.Outcome>>(save => save.RunAsync(id, wanted, body, kind, editor, CancellationToken.None));
    }

    /// <summary>A file that the office puts into the library.</summary>
    public async Task<MediaItem> Hands(byte[] bytes, string name = "bild", bool moves = false)
    {
        var id = Guid.NewGuid();
        var (outcome, inspected) = await With<InspectMedia, (InspectMedia.Verdict, InspectedMedia?)>(inspect =>
            inspect.RunAsync(new NewMedia(id, name, bytes) { Author = "Kim Muster", Licence = "eigenes Werk des Vereins", Moves = moves }, CancellationToken.None));
        Assert.Equal(InspectMedia.Verdict.Fine, outcome);
        using var media = inspected!;
        await With<AddMedia, AddMedia.Outcome>(add => add.RunAsync(media, 0, Office, CancellationToken.None));
        return await Ask(db => db.Media.AsNoTracking().SingleAsync(item => item.Id == id));
    }

    /// <summary>A rendition's bytes.</summary>
    public async Task<byte[]> Rendition(MediaItem item, Rendition wanted)
    {
        var file = await With<MakeRendition, string?>(make => make.RunAsync(item, wanted, CancellationToken.None));
        return await File.ReadAllBytesAsync(Assert.IsType<string>(file));
    }

    /// <summary>What the public gets at a path.</summary>
    public Task<PathAnswer> Visit(string path) => With<PublishedContent, PathAnswer>(published => published.AtAsync(path, CancellationToken.None));

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private static ServiceProvider Services(string folder, TimeProvider clock) => new ServiceCollection()
        .AddSingleton(clock)
        .AddLogging()
        .AddCms(new DatabaseOptions { File = Path.Combine(folder, "clusterit.db") }, new MediaOptions { Folder = Path.Combine(folder, "media"), PictureWorker = PictureCommand.Worker() }, new MailOptions())
        .BuildServiceProvider(validateScopes: true);

    /// <summary>Migrating takes longer than copying a file.</summary>
    private static string MakeTemplate()
    {
        var folder = Directory.CreateTempSubdirectory("cms-template-").FullName;
        using (var made = Services(folder, TimeProvider.System))
        using (var scope = made.CreateScope())
            scope.ServiceProvider.GetRequiredService<MigrateDatabase>().RunAsync(CancellationToken.None).GetAwaiter().GetResult();
        SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return Path.Combine(folder, "clusterit.db");
    }
}
