using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Text;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>
/// Links that lead nowhere. What points at content by its identifier is judged as a reference; here it is about what was typed and is
/// kept as an address of the site, and about what is no link at all.
/// </summary>
internal sealed class DeadLinks(Db db, ContentTypes types)
{
    private const string FilesBelow = "/media/";
    private readonly BodyWalk walk = new(types);
    private readonly BodyFormat format = new(types);

    public async Task<IReadOnlyList<Fault>> FaultsAsync(Body body, CancellationToken ct)
    {
        var faults = new List<Fault>();
        foreach (var (path, written) in walk.Of(body).SelectMany(Links).Distinct())
        {
            if (!await LeadsSomewhereAsync(written, ct))
                faults.Add(new Fault(path, Texts.Of("reference.dead-link", written)));
        }
        return faults;
    }

    private static IEnumerable<(string Path, string Written)> Links(FieldValue at) => (at.Field.Kind, at.Value) switch
    {
        (FieldKind.Link, LinkTarget target) => [(at.Path, target.Value)],
        (FieldKind.Markdown, string markdown) => MarkdownText.LinksIn(markdown).Select(link => (at.Path, link)),
        _ => [],
    };

    private async Task<bool> LeadsSomewhereAsync(string written, CancellationToken ct)
    {
        if (!LinkTarget.TryParse(written, out var target))
            return false;
        if (target.Value[0] != '/')
            return true;
        var path = RequestPath.Canonical(target.Value[..^target.Following.Length]);
        return SiteAddress.IsFixed(path) || await IsContentAsync(path, ct) || await IsFileAsync(path, ct) || await IsMadeByArchiveAsync(path, ct);
    }

    /// <summary>Today, or before: the site leads visitors on.</summary>
    private Task<bool> IsContentAsync(string path, CancellationToken ct) =>
        db.Items.AnyAsync(item => item.TrashedAt == null && (item.Path == path || db.Addresses.Any(address => address.Path == path && address.ContentId == item.Id)), ct);

    private async Task<bool> IsFileAsync(string path, CancellationToken ct) =>
        path.StartsWith(FilesBelow, StringComparison.Ordinal) && path.Split('/') is [_, _, var hash, ..] && await db.Media.AnyAsync(item => item.ShownHash == hash, ct);

    private async Task<bool> IsMadeByArchiveAsync(string path, CancellationToken ct)
    {
        var pageType = types.Of<Page>().Key;
        foreach (var owner in SiteAddress.PossibleOwners(path))
        {
            var shown = await db.Items.AsNoTracking().Where(item => item.Path == owner && item.TrashedAt == null && item.Type == pageType)
                .Join(db.Revisions, item => item.PublishedRevisionId, revision => revision.Id, (_, revision) => revision).AsNoTracking().FirstOrDefaultAsync(ct);
            if (shown is not null)
                return format.Open(pageType, shown) is Page page && (ArchiveAddress.IsMade(page.Template, path[owner.Length..]) || (page.Template is PageTemplate.Events && await IsCalendarOfOneAsync(path, ct)));
        }
        return false;
    }

    private async Task<bool> IsCalendarOfOneAsync(string path, CancellationToken ct) =>
        path.EndsWith(SiteAddress.CalendarEnding, StringComparison.Ordinal) && await IsContentAsync(path[..^SiteAddress.CalendarEnding.Length], ct);
}
