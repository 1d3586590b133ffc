using System.Runtime.InteropServices;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Transfer;

/// <summary>Where everything is before an import. A file that did not change may still belong elsewhere: its archive is another page now, or its German original has come.</summary>
internal sealed class StoredPlaces
{
    private readonly Dictionary<Guid, Place> places;

    private StoredPlaces(Dictionary<Guid, Place> places) => this.places = places;

    public static async Task<StoredPlaces> ReadAsync(Db db, CancellationToken ct) =>
        new(await db.Items.AsNoTracking().Select(item => new { item.Id, Place = new Place(item.ParentId, item.Slug, item.TranslationGroup, item.Version) })
            .ToDictionaryAsync(item => item.Id, item => item.Place, ct));

    /// <summary>It is where its file wants it, or somebody has moved it in the CMS and it stays there.</summary>
    public bool Fits(FileHead head, HeadList heads, ImportRecord record) =>
        !places.TryGetValue(head.Id, out var now) || now.Version != record.ContentVersion
        || (now.Parent == heads.ParentOf(head) && now.Slug == head.Slug && (!heads.HasOriginal(head) || now.Group == heads.GroupOf(head)));

    /// <summary>Somebody has changed it in the CMS since its file brought it in, or deleted it there.</summary>
    public bool IsEdited(ImportRecord record) => !places.TryGetValue(record.SubjectId, out var now) || now.Version != record.ContentVersion;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Place(Guid? Parent, string Slug, Guid Group, int Version);
}
