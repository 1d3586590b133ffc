namespace ClusterIt.Web.Manager.Editing.Form;

/// <summary>One thing to choose from.</summary>
internal sealed record FormOption(string Value, string Label, bool IsChosen)
{
    /// <summary>For pictures: the address of a small one.</summary>
    public string? Preview { get; init; }

    /// <summary>For pictures: what is known about what they show.</summary>
    public string? Alt { get; init; }

    /// <summary>For pictures whose author or rights nobody has named: the version to base that on.</summary>
    public int? RightsVersion { get; init; }
}
