namespace ClusterIt.Cms.Bulk;

/// <summary>What is to be done to each of many.</summary>
/// <param name="Deed">The deed.</param>
/// <param name="Under">The page to lie under when moved; null for the top.</param>
/// <param name="Topic">The key of the topic to set or to take off.</param>
public sealed record BulkOrder(BulkDeed Deed, Guid? Under = null, string Topic = "");
