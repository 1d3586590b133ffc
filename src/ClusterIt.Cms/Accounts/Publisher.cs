namespace ClusterIt.Cms.Accounts;

/// <summary>May publish and review (<see cref="OfficeRole.Publisher"/>).</summary>
public class Publisher : Editor
{
    internal Publisher(Guid accountId, string name) : base(accountId, name) { }

    public override OfficeRole Role => OfficeRole.Publisher;
}
