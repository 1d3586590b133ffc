namespace ClusterIt.Cms.Content;

/// <summary>
/// A picture at one place. The alternative text belongs to the place, not to the file: the same picture says different
/// things in different contexts. Either it has a text or it is declared decorative (WCAG 2.2, 1.1.1).
/// </summary>
public sealed record ImageUse
{
    public Guid Media { get; init; }

    public string Alt { get; init; } = "";

    /// <summary>The picture adds nothing to the text beside it; screen readers skip it.</summary>
    public bool Decorative { get; init; }

    /// <summary>The point that a crop keeps in view, in percent from the left; 50 is the middle.</summary>
    public int FocusX { get; init; } = 50;

    /// <summary>The same in percent from the top.</summary>
    public int FocusY { get; init; } = 50;
}
