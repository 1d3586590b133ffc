namespace ClusterIt.Cms.Transfer;

/// <summary>What the public should see of imported content.</summary>
/// <param name="IsPublic">False for a draft and for what is withdrawn.</param>
/// <param name="IsWithdrawn">The public saw it once; its address answers that it is gone.</param>
/// <param name="PublishAt">UTC; a draft that will be published then.</param>
/// <param name="WithdrawAt">UTC.</param>
internal sealed record WantedState(bool IsPublic, bool IsWithdrawn, DateTime? PublishAt, DateTime? WithdrawAt);
