using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Posts;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Site;

/// <summary>Twenty people at work at once, while the site is read: nobody is refused and nothing is lost (goal M33). Five minutes of it are a benchmark.</summary>
public sealed class EditorsTests : IAsyncLifetime
{
    private const int People = 20;
    private const int Saves = 12;
    private readonly SiteWorld site = new();

    public async ValueTask InitializeAsync() => await site.Read("/");

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task Twenty_who_save_and_publish_at_once_all_keep_what_they_wrote()
    {
        var archive = Assert.IsType<PathAnswer.Found>(await site.With<PublishedContent, PathAnswer>(published => published.AtAsync("/aktuelles", CancellationToken.None))).Content.Id;
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => ReadAsync(done.Token))).ToList();

        var posts = await Task.WhenAll(Enumerable.Range(1, People).Select(number => Task.Run(() => WriteAsync(number, archive))));
        await done.CancelAsync();
        await Task.WhenAll(readers);

        foreach (var (number, id) in posts.Index())
        {
            var live = await site.With<PublishedContent, Live<Post>?>(published => published.FindAsync<Post>(id, CancellationToken.None));
            Assert.Equal(Title(number + 1, Saves), live?.Body.Title);
            Assert.Contains(Title(number + 1, Saves), await site.Read(live!.Path!), StringComparison.Ordinal);
        }
        Assert.Equal(People, await site.With<Db, int>(db => db.Items.CountAsync(item => posts.Contains(item.Id) && item.DraftRevisionId == item.PublishedRevisionId)));
    }

    private async Task<Guid> WriteAsync(int number, Guid archive)
    {
        var editor = new Editor(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]), $"Person {number}");
        var (id, answer) = await site.With<CreateContent, (Guid, Answer<CreateContent.Outcome>)>(create => create.RunAsync(new NewContent(Post(number, 0), Languages.German, archive), editor, CancellationToken.None));
        var version = answer.Version;
        for (var count = 1; count <= Saves; count++)
        {
            var saved = await site.With<SaveDraft, Answer<SaveDraft.Outcome>>(save => save.RunAsync(id, version, Post(number, count), RevisionKind.Autosave, editor, CancellationToken.None));
            Assert.Equal(SaveDraft.Outcome.Saved, saved.Outcome);
            version = saved.Version;
            if (count % 4 != 0)
                continue;
            var published = await site.With<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(id, version, null, editor, CancellationToken.None, CmsWorld.Waiver));
            Assert.Equal(PublishContent.Outcome.Published, published.Outcome);
            version = published.Version;
        }
        return id;
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            foreach (var path in new[] { "/", "/aktuelles", "/aktuelles/feed.xml", "/suche?q=person" })
                await site.Read(path);
        }
    }

    private static Post Post(int number, int count) => new() { Title = Title(number, count), Date = new DateOnly(2026, 11, 25) };

    private static string Title(int number, int count) => $"Beispiel von Person {number}, Fassung {count}";
}
