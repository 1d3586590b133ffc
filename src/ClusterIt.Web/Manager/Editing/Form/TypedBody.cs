using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Manager.Editing.Form;

/// <summary>What somebody has typed into the form of a body.</summary>
/// <param name="Body">All that could be read.</param>
/// <param name="Faults">What could not, by field; the body has nothing there.</param>
/// <param name="Typed">The unreadable entries as they were typed, by field, so that nothing is thrown away.</param>
internal sealed record TypedBody(Body Body, IReadOnlyList<Fault> Faults, IReadOnlyDictionary<string, string> Typed)
{
    public static TypedBody Of(Body body) => new(body, [], new Dictionary<string, string>());
}
