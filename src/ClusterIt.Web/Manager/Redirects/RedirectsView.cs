using ClusterIt.Cms.Content;
using ClusterIt.Cms.Redirects;
using ClusterIt.Web.Manager.Shared;

namespace ClusterIt.Web.Manager.Redirects;

/// <summary>Aliases, and how more of them are added.</summary>
internal sealed record RedirectsView(ListPage<AliasRow> Page, string Words)
{
    /// <summary>What was typed, when it was refused.</summary>
    public RedirectForm Form { get; init; } = new("", "", false);

    /// <summary>Rows that were handed in and are not taken over yet.</summary>
    public string Rows { get; init; } = "";

    /// <summary>What these rows would do.</summary>
    public string Planned { get; init; } = "";

    public IReadOnlyList<(int Line, string Message)> Faults { get; init; } = [];

    public Turning Turning => new(Page.Page, Page.Pages, page => $"/manager/weiterleitungen?wort={Uri.EscapeDataString(Words)}&seite={page}");
}
