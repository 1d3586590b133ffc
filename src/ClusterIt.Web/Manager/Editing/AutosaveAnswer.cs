using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Manager.Editing;

/// <summary>What the script of the editor learns after the draft was kept, or was not.</summary>
/// <param name="Version">To base the next change on.</param>
/// <param name="SavedAt">On the clocks of Berlin, such as 14:02.</param>
/// <param name="State">The one state, as in JSON.</param>
/// <param name="StateLabel">The same for people.</param>
/// <param name="Path">The address, which follows the title while nobody has seen it.</param>
/// <param name="Stamp">Of the words that are kept: the same as long as nobody writes others, whatever else is decided about them.</param>
/// <param name="Faults">What could not be read, or why nothing was kept.</param>
internal sealed record AutosaveAnswer(int Version, string SavedAt, string State, string StateLabel, string? Path, string Stamp, IReadOnlyList<Fault> Faults);
