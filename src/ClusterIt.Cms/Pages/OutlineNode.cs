using ClusterIt.Cms.Content;

namespace ClusterIt.Cms.Pages;

/// <summary>A page in the office's tree, drafts included.</summary>
/// <param name="Id">Stable for ever.</param>
/// <param name="ParentId">The page above.</param>
/// <param name="Title">Of the draft.</param>
/// <param name="State">The one state.</param>
/// <param name="Version">That a deed on it is based on.</param>
/// <param name="Path">The address.</param>
/// <param name="IsHome">The home page of its language, which cannot be moved.</param>
/// <param name="Index">Its place among the pages beside it, from 0.</param>
/// <param name="Siblings">How many pages there are beside it, itself included.</param>
/// <param name="Below">The pages below; empty as well where they are not shown here.</param>
/// <param name="Hidden">How many pages below it are not shown here.</param>
public sealed record OutlineNode(
    Guid Id, Guid? ParentId, string Title, ContentState State, int Version, string Path, bool IsHome, int Index, int Siblings, IReadOnlyList<OutlineNode> Below, int Hidden);
