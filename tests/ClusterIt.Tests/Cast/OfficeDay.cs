using System.Net;
using System.Text.RegularExpressions;
using ClusterIt.Cms.Accounts;
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

    /// <summary>The way to the link that an invitation shows.</summary>
    protected async Task<string> Invites(string email, OfficeRole role)
    {
        using var answer = await Kim.SendsFrom("/manager/konten", "/manager/konten/einladungen", ("email", email), ("role", role.ToString()));
        return Regex.Match(await answer.Content.ReadAsStringAsync(), "/manager/einladung/[0-9a-f]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
    }

    /// <summary>Somebody else of the office, signed in; named after the role where no name matters.</summary>
    protected async Task<OfficeVisitor> Colleague(string email, OfficeRole role, string? name = null)
    {
        var visitor = new OfficeVisitor(Site);
        using var opened = await visitor.Sends(await Invites(email, role), ("Name", name ?? role.ToString()), ("Password", OfficeVisitor.Password));
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        return visitor;
    }

    public virtual async ValueTask InitializeAsync()
    {
        using (await Kim.SetsUp())
        {
        }
    }

    public virtual async ValueTask DisposeAsync()
    {
        Kim.Dispose();
        await Site.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
