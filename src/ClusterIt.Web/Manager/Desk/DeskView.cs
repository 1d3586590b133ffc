using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Manager.Desk;

/// <summary>The start page of the manager.</summary>
internal sealed record DeskView(
    IReadOnlyList<(Guid Id, string Title, ContentState State, DateTime At)> Drafts,
    IReadOnlyList<(Guid Id, string Title, DateTime At, bool Withdraws)> Scheduled,
    IReadOnlyList<(Guid Id, string Title, DateOnly Due)> Figures,
    IReadOnlyList<(string Path, IReadOnlyList<string> Gaps)> Gaps);
