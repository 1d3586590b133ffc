namespace ClusterIt.Cms.Accounts;

/// <summary>Keeps accounts and settings (<see cref="OfficeRole.Administrator"/>).</summary>
public sealed class Administrator : Publisher
{
    internal Administrator(Guid accountId, string name) : base(accountId, name) { }

    public override OfficeRole Role => OfficeRole.Administrator;
}
