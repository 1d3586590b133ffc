using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Pages;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Transfer;

/// <summary>The heads of all files of an import, with the places they make for each other.</summary>
internal sealed class HeadList
{
    private readonly Dictionary<Guid, FileHead> byId = [];
    private readonly Dictionary<(string Key, string Language), FileHead> byKey = [];
    private readonly Dictionary<string, FileHead> byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, (Guid? Parent, string? Path)> places = [];
    private readonly Dictionary<(PageTemplate Template, string Language), FileHead?> byTemplate = [];
    private readonly List<(Guid Id, string Language, PageTemplate Template, string? Path)> storedPages = [];
    private readonly HashSet<Guid> coming = [];
    private readonly ContentTypes types;
    private ILookup<string, FileHead> byAddress = Enumerable.Empty<FileHead>().ToLookup(head => head.Key);

    private HeadList(ContentTypes types) => this.types = types;

    /// <summary>In the order in which they can be imported: every page before what lies below it, and what is named by a field before what names it.</summary>
    public IReadOnlyList<FileHead> InOrder { get; private set; } = [];

    public static async Task<HeadList> MakeAsync(
        IReadOnlyList<FileHead> heads, ContentTypes types, PageTree stored, Names names, Db db, List<ImportFault> faults, CancellationToken ct)
    {
        var list = new HeadList(types);
        foreach (var head in heads)
        {
            if (list.byId.TryGetValue(head.Id, out var first))
                faults.Add(new ImportFault(head.File, head.IdLine, Texts.Of("import.id-twice", first.File)));
            else if (list.byKey.TryGetValue((head.Key, head.Language), out first))
                faults.Add(new ImportFault(head.File, head.IdLine, Texts.Of("import.id-twice", first.File)));
            else
                (list.byId[head.Id], list.byKey[(head.Key, head.Language)]) = (head, head);
        }
        foreach (var head in list.byId.Values)
            list.byFile[head.File] = head;
        list.storedPages.AddRange(stored.Nodes.Select(node => (node.Id, node.Language, node.Template, (string?)node.Path)));
        var kept = await db.Items.AsNoTracking().Where(item => item.TrashedAt == null).Select(item => new { item.Type, item.Language }).Distinct().ToListAsync(ct);
        list.SayArchives(kept.ConvertAll(each => (each.Type, each.Language)), faults);
        foreach (var head in list.byId.Values)
            list.Resolve(head, 0);
        list.SayHomeless(faults);
        list.SayHomesBelowOthers(faults);
        list.byAddress = list.byId.Values.Where(head => list.places[head.Id].Path is not null).ToLookup(head => list.places[head.Id].Path!);
        list.SayTwins(faults);
        await list.ResolveNamedParentsAsync(db, faults, ct);
        var ranks = types.All.ToDictionary(type => type.Key, type => list.Rank(type));
        list.InOrder = list.AddressesFirstFreed(
            list.byId.Values.OrderBy(head => ranks[head.Type]).ThenBy(list.Depth).ThenBy(head => head.File, StringComparer.Ordinal), names);
        list.coming.UnionWith(list.byId.Values.Where(head => !faults.Exists(fault => fault.File == head.File)).Select(head => head.Id));
        return list;
    }

    public string? PathOf(FileHead head) => places[head.Id].Path;

    public Guid? ParentOf(FileHead head) => places[head.Id].Parent;

    /// <summary>The German original's identifier where there is one in the import; otherwise the content's own.</summary>
    public Guid GroupOf(FileHead head) =>
        byKey.TryGetValue((head.Key, Languages.German), out var original) ? original.Id : head.Id;

    /// <summary>The German original lies beside it, or it is one.</summary>
    public bool HasOriginal(FileHead head) => byKey.ContainsKey((head.Key, Languages.German));

    /// <summary>The file is there, and holds other content that the CMS knew before: it was moved here.</summary>
    public bool IsTakenOver(string file, Func<Guid, bool> isKnown) => byFile.TryGetValue(file, out var head) && isKnown(head.Id);

    /// <summary>A file of the import with this identifier.</summary>
    public bool Contains(Guid id) => byId.ContainsKey(id);

    /// <summary>What this import has brought or may still bring: others may point at it.</summary>
    public IReadOnlySet<Guid> Coming => coming;

    /// <summary>Its file was refused; what points at it from now on points at nothing.</summary>
    public void GiveUp(FileHead head) => coming.Remove(head.Id);

    /// <summary>
    /// An address may be given up by one file and taken by another in the same import: who has it goes before who wants it, and every
    /// page before what lies below it. Two that want each other's are left as they are, and refused.
    /// </summary>
    private List<FileHead> AddressesFirstFreed(IEnumerable<FileHead> heads, Names stored)
    {
        var ordered = new List<FileHead>();
        var begun = new HashSet<Guid>();
        foreach (var head in heads)
            Add(head);
        return ordered;

        void Add(FileHead head)
        {
            if (!begun.Add(head.Id))
                return;
            var (parent, path) = places[head.Id];
            if (parent is { } above && byId.TryGetValue(above, out var page))
                Add(page);
            if (path is not null && stored.AtPath(path) is { } holder && byId.TryGetValue(holder, out var other) && places[holder].Path != path)
                Add(other);
            ordered.Add(head);
        }
    }

    private int Depth(FileHead head) => (places[head.Id].Path?.Count(character => character == '/') ?? 0) + (head.Slug.Length == 0 ? -2 : 0);

    /// <summary>A type comes after those that its fields name. Figures come last: a page does without one that was refused.</summary>
    private int Rank(ContentType type, int depth = 0)
    {
        if (!type.Addressable)
            return int.MaxValue;
        if (depth == types.All.Count) // They name each other in a circle.
            return 0;
        var named = type.Fields.Select(field => field.Declaration).OfType<ReferenceFieldAttribute>().Select(reference => types[reference.Type]).Where(other => other != type && other.Addressable).ToList();
        return named.Count == 0 ? 0 : 1 + named.Max(other => Rank(other, depth + 1));
    }

    private (Guid? Parent, string? Path) Resolve(FileHead head, int depth)
    {
        if (places.TryGetValue(head.Id, out var known))
            return known;
        if (!types[head.Type].Addressable)
            return places[head.Id] = (null, null);
        var parent = depth > 20 ? (null, null) : ParentPlace(head, depth);
        return places[head.Id] = (parent.Id, ContentPath.Of(head.Language, parent.Path, head.Slug));
    }

    private (Guid? Id, string? Path) ParentPlace(FileHead head, int depth)
    {
        if (head.Slug.Length == 0 || head.ParentAddress == Languages.Home(head.Language))
            return (null, null);
        if (head.ParentAddress is { } address)
            return (null, address); // Whose address it is can be said when all addresses are known.
        var above = types[head.Type].Archive is { Length: > 0 } archive
            ? ChoiceNames.Find<PageTemplate>(archive) is { } template ? With(template, head.Language) : null
            : FolderPage(head);
        if (above is { } page)
            return (page.Id, Resolve(page, depth + 1).Path);
        var stored = types[head.Type].Archive is { Length: > 0 } wanted
            ? storedPages.FirstOrDefault(page => page.Language == head.Language && ChoiceNames.Of(page.Template) == wanted)
            : storedPages.FirstOrDefault(page => page.Path == FolderAddress(head));
        return (stored.Id == Guid.Empty ? null : stored.Id, stored.Path);
    }

    /// <summary>The address that the folder of a German page stands for; null at the top.</summary>
    private string? FolderAddress(FileHead head) =>
        head.Language == Languages.German && FolderOf(head) is { } folder ? folder[types[head.Type].Folder.Length..] : null;

    private string? FolderOf(FileHead head)
    {
        var folder = head.Key[..head.Key.LastIndexOf('/')];
        return folder == types[head.Type].Folder ? null : folder;
    }

    private FileHead? With(PageTemplate template, string language) =>
        byTemplate.TryGetValue((template, language), out var head)
            ? head
            : byTemplate[(template, language)] = Rightful(byId.Values.Where(head => head.Template == template && head.Language == language)).FirstOrDefault();

    /// <summary>The page that has been the one until now goes first.</summary>
    private IEnumerable<FileHead> Rightful(IEnumerable<FileHead> pages) =>
        pages.OrderBy(head => !storedPages.Exists(page => page.Id == head.Id && page.Template == head.Template)).ThenBy(head => head.File, StringComparer.Ordinal);

    /// <summary>A language has one page that posts live under, and has it for as long as there are posts; the same holds for events, members and showcases.</summary>
    private void SayArchives(List<(string Type, string Language)> kept, List<ImportFault> faults)
    {
        foreach (var type in types.All)
        {
            if (ChoiceNames.Find<PageTemplate>(type.Archive) is not { } template)
                continue;
            foreach (var language in Languages.All)
                SayArchive(type, template, language, kept.Contains((type.Key, language)), faults);
        }
    }

    private void SayArchive(ContentType type, PageTemplate template, string language, bool isInUse, List<ImportFault> faults)
    {
        var pages = Rightful(byId.Values.Where(head => head.Template == template && head.Language == language)).ToList();
        faults.AddRange(pages.Skip(1).Select(twin => new ImportFault(twin.File, 1, Texts.Of("import.archive-twice", type.Archive, pages[0].File))));
        if (pages.Count == 0
            && storedPages.Find(page => page.Template == template && page.Language == language) is { Path: not null } lost
            && byId.TryGetValue(lost.Id, out var head)
            && (isInUse || byId.Values.Any(other => other.Type == type.Key && other.Language == language)))
            faults.Add(new ImportFault(head.File, 1, Texts.Of("import.archive-lost", type.Archive)));
    }

    private FileHead? FolderPage(FileHead head) =>
        FolderOf(head) is { } folder ? byKey.GetValueOrDefault((folder, head.Language)) : null;

    /// <summary>A page in a folder that no page belongs to would land at the top of the site without anybody wanting it.</summary>
    private void SayHomeless(List<ImportFault> faults)
    {
        foreach (var head in byId.Values.Where(head => head.ParentAddress is null && head.Type == "page" && FolderOf(head) is not null && places[head.Id].Parent is null))
            faults.Add(new ImportFault(head.File, 1, Texts.Of("import.no-folder-page", FolderOf(head) + (head.Language == Languages.German ? ContentFolder.Ending : ContentFolder.EnglishEnding))));
    }

    private void SayHomesBelowOthers(List<ImportFault> faults) => faults.AddRange(byId.Values
        .Where(head => head is { Slug.Length: 0, ParentAddress: not null }).Select(head => new ImportFault(head.File, head.ParentLine, Texts.Of("import.home-parent"))));

    private async Task ResolveNamedParentsAsync(Db db, List<ImportFault> faults, CancellationToken ct)
    {
        foreach (var head in byId.Values.Where(head => head.ParentAddress is { } address && address != Languages.Home(head.Language)))
        {
            var address = head.ParentAddress!;
            var parent = byAddress[address].Select(found => (Guid?)found.Id).FirstOrDefault()
                ?? await db.Items.Where(item => item.Path == address && item.TrashedAt == null).Select(item => (Guid?)item.Id).FirstOrDefaultAsync(ct);
            if (parent is null)
                faults.Add(new ImportFault(head.File, head.ParentLine, Texts.Of("import.parent-missing", address)));
            places[head.Id] = (parent, places[head.Id].Path);
        }
    }

    private void SayTwins(List<ImportFault> faults)
    {
        foreach (var twins in byAddress.Where(group => group.Skip(1).Any()))
        {
            var rightful = twins.OrderBy(head => head.Slug.Length > 0 && ReservedSlugs.AtTop(head.Slug)).ToList();
            foreach (var twin in rightful.Skip(1))
                faults.Add(new ImportFault(twin.File, twin.SlugLine, Texts.Of("import.address-twice", twins.Key, rightful[0].File)));
        }
    }
}
