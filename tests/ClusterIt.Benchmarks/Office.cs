using ClusterIt.Cms;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Mail;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Posts;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Benchmarks;

/// <summary>The office at work on the data of a running site, through the CMS's own verbs, from this process.</summary>
internal sealed class Office : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public Office(string data) => services = new ServiceCollection()
        .AddLogging()
        .AddCms(new DatabaseOptions { File = Path.Combine(data, "clusterit.db") }, new MediaOptions { Folder = Path.Combine(data, "media") }, new MailOptions())
        .BuildServiceProvider(validateScopes: true);

    public static Editor Person(int number) => new(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]), FormattableString.Invariant($"Person {number}"));

    public Task<Guid> NewsAsync() => AskAsync<Db, Guid>(db => db.Items.Where(item => item.Path == "/aktuelles").Select(item => item.Id).SingleAsync());

    public async Task<(Guid Id, int Version)> DraftAsync(Post post, Guid archive, Editor editor)
    {
        var (id, answer) = await AskAsync<CreateContent, (Guid, Answer<CreateContent.Outcome>)>(create =>
            create.RunAsync(new NewContent(post, Languages.German, archive), editor, CancellationToken.None));
        return answer.Outcome is CreateContent.Outcome.Created ? (id, answer.Version) : throw new InvalidOperationException($"A draft was refused: {answer.Outcome}.");
    }

    public async Task<int> SaveAsync(Guid id, int version, Post post, Editor editor)
    {
        var answer = await AskAsync<SaveDraft, Answer<SaveDraft.Outcome>>(save => save.RunAsync(id, version, post, RevisionKind.Autosave, editor, CancellationToken.None));
        return answer.Outcome is SaveDraft.Outcome.Saved ? answer.Version : throw new InvalidOperationException($"A save was refused: {answer.Outcome}.");
    }

    public async Task<int> PublishAsync(Guid id, int version, Editor editor)
    {
        var answer = await AskAsync<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(id, version, null, editor, CancellationToken.None));
        return answer.Outcome is PublishContent.Outcome.Published ? answer.Version : throw new InvalidOperationException($"A publication was refused: {answer.Outcome}.");
    }

    /// <summary>The title that the draft has now.</summary>
    public Task<string> TitleAsync(Guid id) => AskAsync<Db, string>(db =>
        db.Items.Where(item => item.Id == id).Join(db.Revisions, item => item.DraftRevisionId, revision => revision.Id, (_, revision) => revision.Title).SingleAsync());

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private async Task<TResult> AskAsync<TService, TResult>(Func<TService, Task<TResult>> deed) where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await deed(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
