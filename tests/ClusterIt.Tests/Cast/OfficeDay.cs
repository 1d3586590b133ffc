namespace ClusterIt.Tests.Cast;

/// <summary>A test in the manager: a site of its own, and Kim, who keeps it and is signed in.</summary>
public abstract class OfficeDay : IAsyncLifetime
{
    /// <param name="seed">What the site is filled with.</param>
    protected OfficeDay(string seed = "content")
    {
        Site = new SiteWorld().Set("Content:Seed", seed);
        Kim = new OfficeVisitor(Site);
    }

    protected SiteWorld Site { get; }

    protected OfficeVisitor Kim { get; }

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
