namespace ClusterIt.Cms.Accounts;

/// <summary>A signed-in member of the office's staff.</summary>
public sealed class Editor : OfficeActor
{
    internal Editor(Guid accountId, string name) : base($"editor:{accountId}", name) => AccountId = accountId;

    public Guid AccountId { get; }
}
