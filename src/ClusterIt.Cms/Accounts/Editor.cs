namespace ClusterIt.Cms.Accounts;

/// <summary>A signed-in member of the office's staff (<see cref="OfficeRole.Editor"/>).</summary>
public class Editor : OfficeActor
{
    internal Editor(Guid accountId, string name) : base(KeyOf(accountId), name) => AccountId = accountId;

    public Guid AccountId { get; }

    internal static string KeyOf(Guid accountId) => $"editor:{accountId}";

    public virtual OfficeRole Role => OfficeRole.Editor;
}
