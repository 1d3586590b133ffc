using ClusterIt.Cms.Content;
using ClusterIt.Cms.Review;
using ClusterIt.Web.Manager.Editing.Form;
using ClusterIt.Web.Manager.Lists;

namespace ClusterIt.Web.Manager.Editing;

/// <summary>The editor.</summary>
internal sealed record EditView
{
    public required Guid Id { get; init; }

    public required ContentType Type { get; init; }

    public required NewAs NewAs { get; init; }

    /// <summary>As it is kept; null while nothing is.</summary>
    public required ContentDraft? Draft { get; init; }

    public required IReadOnlyList<FormField> Fields { get; init; }

    /// <summary>What stands in the way, each with the anchor of its field; empty anchors belong to no field.</summary>
    public required IReadOnlyList<(string Anchor, string Place, string Message)> Faults { get; init; }

    /// <summary>All that stands in the way may be waived with a reason.</summary>
    public bool MayWaive { get; init; }

    /// <summary>The reason that was typed.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What readers would stumble over in the draft as it is kept.</summary>
    public IReadOnlyList<Fault> Findings { get; init; } = [];

    /// <summary>The same in what waits for an answer.</summary>
    public IReadOnlyList<Fault> SubmittedFindings { get; init; } = [];

    /// <summary>The last wish to have it published, and what came of it; null when there is nothing to say about one.</summary>
    public Submission? Submission { get; init; }

    /// <summary>What it is a translation of; null for originals.</summary>
    public OriginalView? Original { get; init; }

    public Guid? PublishedRevisionId => Draft?.PublishedRevisionId;

    /// <summary>The version that the form is based on.</summary>
    public required int Version { get; init; }

    /// <summary>May publish anything, and do all that goes with it.</summary>
    public required bool MayPublish { get; init; }

    /// <summary>May publish this one: whoever may publish anything, or has begun it where the rules allow that.</summary>
    public required bool MayPublishThis { get; init; }

    /// <summary>Somebody has saved meanwhile: who and when. Empty when nobody has.</summary>
    public string Overtaken { get; init; } = "";

    /// <summary>Where both have written something different; the form has what its writer wrote.</summary>
    public IReadOnlyList<Merging.Clash> Clashes { get; init; } = [];

    /// <summary>The revision that the form clashes with; null where it does with none.</summary>
    public Guid? Theirs { get; init; }

    /// <summary>Of the words that the form began with; see <see cref="ContentDraft.Stamp"/>.</summary>
    public string Stamp { get; init; } = "";

    /// <summary>What was typed is kept, together with somebody else's words: what lies in the browser is no longer needed.</summary>
    public bool IsMerged { get; init; }

    /// <summary>The key of whoever writes: copies in a browser that several people use belong to one of them.</summary>
    public required string Author { get; init; }

    public ContentShelf Shelf => ContentShelf.Of(Type.Key);

    public string Address => ContentShelf.EditorOf(Id);

    public IEnumerable<FormField> Main => Fields.Where(each => !each.Field.Declaration.Aside);

    public IEnumerable<FormField> Aside => Fields.Where(each => each.Field.Declaration.Aside);
}
