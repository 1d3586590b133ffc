using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Site;

/// <summary>What a request shows before it is public, if it does: what the draft points at is in no index of the public yet.</summary>
internal sealed class Previewed
{
    private Guid? shown;
    private IReadOnlyList<(ReferenceKind Kind, Guid Target)> references = [];

    /// <summary>What whoever looks is told at the top of the page; empty where it stands in the editor.</summary>
    public string Notice { get; set; } = "";

    public void Show(Guid id, IReadOnlyList<(ReferenceKind Kind, Guid Target)> pointingAt) => (shown, references) = (id, pointingAt);

    public IReadOnlyList<(ReferenceKind Kind, Guid Target)> Of(IReadOnlyCollection<Guid> contentIds) => shown is { } id && contentIds.Contains(id) ? references : [];
}
