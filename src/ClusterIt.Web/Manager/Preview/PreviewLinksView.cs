using ClusterIt.Cms.Content;
using ClusterIt.Cms.Review;

namespace ClusterIt.Web.Manager.Preview;

/// <param name="Draft">What would be shared now.</param>
/// <param name="Open">The links that show something.</param>
internal sealed record PreviewLinksView(ContentDraft Draft, IReadOnlyList<PreviewLinkRow> Open)
{
    /// <summary>The address that was made just now; it is shown this once. Empty when none was.</summary>
    public string Link { get; init; } = "";
}
