using ClusterIt.Cms.Content;

namespace ClusterIt.Tests.Cast;

/// <summary>A test in the manager: a site of its own, and Kim, who keeps it and is signed in.</summary>
public abstract class OfficeDay : IAsyncLifetime
{
    /// <param name="seed">What the site is filled with.</param>
    /// <param name="settings">Options of the site.</param>
    protected OfficeDay(string seed = "content", params (string Key, string Value)[] settings)
    {
        Site = new SiteWorld().Set("Content:Seed", seed);
        foreach (var (key, value) in settings)
            Site.Set(key, value);
        Kim = new OfficeVisitor(Site);
    }

    protected SiteWorld Site { get; }

    protected OfficeVisitor Kim { get; }

    protected async Task<ContentDraft> Draft(Guid id) => (await Site.With<ContentDrafts, ContentDraft?>(drafts => drafts.FindAsync(id, CancellationToken.None)))!;

    protected async Task<Guid> Create(Body body) => (await Site.With<CreateContent, (Guid Id, Answer<CreateContent.Outcome>)>(create =>
        create.RunAsync(new NewContent(body, Languages.German, null), SiteWorld.Office, CancellationToken.None))).Id;

    public async ValueTask InitializeAsync()
    {
        using (await Kim.SetsUp())
        {
        }
    }

    public async ValueTask DisposeAsync()
    {
        Kim.Dispose();
        await Site.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
