namespace ClusterIt.Cms.Bulk;

/// <summary>What can be done to many pieces of content at once.</summary>
public enum BulkDeed
{
    Publish,
    Withdraw,
    Trash,
    Restore,
    Move,
    AddTopic,
    RemoveTopic,
}
