using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Manager.Desk;

/// <summary>The start page of the manager.</summary>
internal sealed record DeskView(
    IReadOnlyList<(string Title, ContentState State, DateTime At)> Drafts,
    IReadOnlyList<(string Title, string? Path, DateTime At, bool Withdraws)> Scheduled,
    IReadOnlyList<(string Title, string Key, DateOnly Due)> Figures,
    IReadOnlyList<(string Path, IReadOnlyList<string> Gaps)> Gaps);
