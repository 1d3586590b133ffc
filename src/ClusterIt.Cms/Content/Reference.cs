namespace ClusterIt.Cms.Content;

/// <summary>That one piece of content uses another, or a media item. Rebuilt from the body at every save and publish.</summary>
public sealed class Reference
{
    public long Id { get; private set; }

    public required Guid ContentId { get; init; }

    /// <summary>The content or media item that is used.</summary>
    public required Guid TargetId { get; init; }

    public required ReferenceKind Kind { get; init; }

    /// <summary>The field, as in <see cref="Fault.Path"/>.</summary>
    public required string FieldPath { get; init; }

    /// <summary>For pictures: the point that a cut keeps in view, in percent from the left.</summary>
    public int? FocusX { get; init; }

    /// <summary>The same from the top.</summary>
    public int? FocusY { get; init; }

    /// <summary>Stands in the revision that the public sees; otherwise in the draft.</summary>
    public required bool IsLive { get; init; }
}
