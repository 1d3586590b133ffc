using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Pages;

namespace ClusterIt.Cms.Transfer;

/// <summary>The first look at a folder: what each file is about and where it belongs, so that files may name each other in any order.</summary>
public sealed class ImportHeads(Db db, ContentTypes types, PublishedPages pages)
{
    internal async Task<(HeadList Heads, List<FigureEntryRead> Figures)> RunAsync(ContentFolder folder, Names names, ImportReport report, CancellationToken ct)
    {
        var figures = await FiguresAsync(folder, report, ct);
        var places = string.Join(", ", types.All.Where(type => type.Addressable).Select(type => $"{type.Folder}/*{ContentFolder.Ending}"));
        report.Faults.AddRange(folder.StrayFiles().Select(file => new ImportFault(file, null, ContentFolder.FileOfSidecar(file) is { } missing ? Texts.Of("import.sidecar-alone", missing) : Texts.Of("import.stray", places))));
        report.Faults.AddRange(folder.LinkedFolders().Select(linked => new ImportFault(linked, null, Texts.Of("import.linked-folder"))));
        var heads = figures.ConvertAll(figure => figure.Head);
        heads.AddRange(await MarkdownAsync(folder, report, ct));
        var tree = await pages.TreeAsync(ct);
        foreach (var page in tree.Nodes)
            names.AddTemplate(page.Id, page.Template);
        var list = await HeadList.MakeAsync(heads, types, tree, names, db, report.Faults, ct);
        AddNames(list, names);
        return (list, figures);
    }

    private async Task<List<FigureEntryRead>> FiguresAsync(ContentFolder folder, ImportReport report, CancellationToken ct)
    {
        var read = new List<FigureEntryRead>();
        foreach (var file in folder.FigureFiles())
        {
            var (source, fault) = await SourceText.ReadAsync(folder.Path, file, ct);
            if (fault is not null)
                report.Faults.Add(fault);
            if (source is not null)
                read.AddRange(ContentFileReader.Figures(source, report.Faults));
        }
        return read;
    }

    private static async Task<List<FileHead>> MarkdownAsync(ContentFolder folder, ImportReport report, CancellationToken ct)
    {
        var heads = new List<FileHead>();
        foreach (var (file, type) in folder.MarkdownFiles())
        {
            var (source, fault) = await SourceText.ReadAsync(folder.Path, file, ct);
            (var parsed, fault) = source is null ? (null, fault) : MarkdownFile.Split(source);
            if (fault is not null)
                report.Faults.Add(fault);
            if (parsed is not null && ContentFileReader.Head(parsed, file, type, report.Faults) is { } head)
                heads.Add(head);
        }
        return heads;
    }

    private static void AddNames(HeadList list, Names names)
    {
        foreach (var head in list.InOrder)
        {
            names.AddKey(Names.KeyOfSource(head.Source), head.Id);
            if (list.PathOf(head) is { } path)
                names.AddPath(path, head.Id);
            if (head.Template is { } template)
                names.AddTemplate(head.Id, template);
        }
    }
}
