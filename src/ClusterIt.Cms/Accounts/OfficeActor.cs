namespace ClusterIt.Cms.Accounts;

/// <summary>May do the office's work: a member of staff, or the system on the office's behalf.</summary>
public abstract class OfficeActor : Actor
{
    private protected OfficeActor(string key, string name) : base(key, name) { }
}
