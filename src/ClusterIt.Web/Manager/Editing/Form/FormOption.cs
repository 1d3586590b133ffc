namespace ClusterIt.Web.Manager.Editing.Form;

/// <summary>One thing to choose from.</summary>
internal sealed record FormOption(string Value, string Label, bool IsChosen);
