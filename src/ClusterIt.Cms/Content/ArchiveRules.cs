using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Pages;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>What holds for a page that lists content: each language has one of a kind, and what lies below it leaves the addresses free that it makes itself.</summary>
internal sealed class ArchiveRules(Db db, ContentTypes types)
{
    private const string Field = "template";
    private readonly ShownTemplates shown = new(db, types);

    public async Task<IReadOnlyList<Fault>> FaultsAsync(Guid id, Page page, string language, CancellationToken ct) =>
    [
        .. types.IsArchive(page.Template) ? await OthersAsync(id, page.Template, language, ct) : [],
        .. types.IsArchive(page.Template) ? await InTheWayAsync(id, ct) : [],
        .. await LeftBehindAsync(id, page.Template, ct),
    ];

    private async Task<IEnumerable<Fault>> OthersAsync(Guid id, PageTemplate template, string language, CancellationToken ct) =>
        (await shown.OfAsync(item => item.Language == language && item.Id != id, ct)).Where(other => other.Template == template)
            .Select(other => new Fault(Field, Texts.Of("template.archive-twice", FieldTexts.Choice(template), other.Title, other.Path)));

    /// <summary>What lives below would be found in no list any more.</summary>
    private async Task<IEnumerable<Fault>> LeftBehindAsync(Guid id, PageTemplate template, CancellationToken ct)
    {
        if (await shown.OfAsync(item => item.Id == id, ct) is not [{ Template: var before }] || before == template)
            return [];
        var below = await db.Items.Where(item => item.ParentId == id && item.TrashedAt == null).Select(item => item.Type).Distinct().ToListAsync(ct);
        return types.All.Where(type => type.Archive == ChoiceNames.Of(before) && below.Contains(type.Key))
            .Select(type => new Fault(Field, Texts.Of("template.archive-in-use", FieldTexts.TypeLabel(type.Key), FieldTexts.Choice(before))));
    }

    private async Task<IEnumerable<Fault>> InTheWayAsync(Guid id, CancellationToken ct)
    {
        var below = await db.Items.AsNoTracking().Where(item => item.ParentId == id && item.TrashedAt == null).Select(item => new { item.Title, item.Slug }).ToListAsync(ct);
        return below.Where(child => ReservedSlugs.InArchive(child.Slug)).Select(child => new Fault(Field, Texts.Of("template.child-in-the-way", child.Title, child.Slug)));
    }
}
