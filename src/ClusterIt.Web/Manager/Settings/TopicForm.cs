namespace ClusterIt.Web.Manager.Settings;

/// <summary>A topic as it is typed.</summary>
public sealed class TopicForm
{
    /// <summary>As in addresses; empty for a new topic.</summary>
    public string? Key { get; init; }

    public string? Label { get; init; }

    public string? LabelEn { get; init; }
}
