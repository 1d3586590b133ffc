using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;

namespace ClusterIt.Web.Manager.Tree;

/// <summary>The pages of a language, or those below one of them.</summary>
internal sealed record TreeView(string Language, ContentDraft? Under, IReadOnlyList<OutlineNode> Nodes, int Total, int Page)
{
    public int Pages => Math.Max(1, (Total + PageOutline.PerPage - 1) / PageOutline.PerPage);
}
