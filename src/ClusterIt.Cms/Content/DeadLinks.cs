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
    private readonly BodyWalk walk = new(types);
    private readonly ShownTemplates shown = new(db, types);

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
        (FieldKind.Markdown, string markdown) => WrittenLinks.In(markdown).Select(link => (at.Path, link)),
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
        SiteAddress.IsFile(path) && path.Split('/') is [_, _, var hash, ..] && await db.Media.AnyAsync(item => item.ShownHash == hash && item.TrashedAt == null, ct);

    private async Task<bool> IsMadeByArchiveAsync(string path, CancellationToken ct)
    {
        foreach (var owner in SiteAddress.PossibleOwners(path))
        {
            if (await shown.OfAsync(item => item.Path == owner, ct) is [var (_, _, template), ..])
                return ArchiveAddress.IsMade(template, path[owner.Length..]) || (template is PageTemplate.Events && await IsCalendarOfOneAsync(path, ct));
        }
        return false;
    }

    private async Task<bool> IsCalendarOfOneAsync(string path, CancellationToken ct) =>
        path.EndsWith(SiteAddress.CalendarEnding, StringComparison.Ordinal) && await IsContentAsync(path[..^SiteAddress.CalendarEnding.Length], ct);
}
