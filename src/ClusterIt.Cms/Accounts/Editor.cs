namespace ClusterIt.Cms.Accounts;

/// <summary>A signed-in member of the office's staff (<see cref="OfficeRole.Editor"/>).</summary>
public class Editor : OfficeActor
{
    internal Editor(Guid accountId, string name) : base(KeyOf(accountId), name) => AccountId = accountId;

    public Guid AccountId { get; }

    internal static string KeyOf(Guid accountId) => $"editor:{accountId}";

    /// <summary>Their role asks for a second step that they have not set up: until then they get no further than their own account.</summary>
    public bool OwesSecondStep { get; internal set; }

    /// <summary>They may publish what they have begun themselves.</summary>
    public bool PublishesTheirOwn { get; internal set; }

    public virtual OfficeRole Role => OfficeRole.Editor;
}
