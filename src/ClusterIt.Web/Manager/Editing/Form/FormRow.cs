namespace ClusterIt.Web.Manager.Editing.Form;

/// <summary>A row of a list, a block, or one of several references.</summary>
/// <param name="Path">What its names begin with, such as <c>blocks[3f2a…]</c>.</param>
/// <param name="Key">Tells it from the others.</param>
/// <param name="Type">The key of the block type; empty for anything else.</param>
/// <param name="Label">What it is.</param>
/// <param name="Summary">Its first words, for when it is closed.</param>
/// <param name="Fields">Its own fields.</param>
internal sealed record FormRow(string Path, string Key, string Type, string Label, string Summary, IReadOnlyList<FormField> Fields)
{
    public bool HasFaults => Fields.Any(each => each.Faults.Count > 0 || each.Rows.Any(row => row.HasFaults));
}
