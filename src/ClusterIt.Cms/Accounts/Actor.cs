namespace ClusterIt.Cms.Accounts;

/// <summary>
/// Who does something. Verbs take one of the kinds below as a parameter, so that what a person may not do does not
/// compile; only this folder can make one.
/// </summary>
public abstract class Actor
{
    private protected Actor(string key, string name) => (Key, Name) = (key, name);

    /// <summary>Tells hands apart in revisions and in the audit log: <c>editor:{id}</c>, <c>system:import</c>.</summary>
    public string Key { get; }

    /// <summary>What a person reads.</summary>
    public string Name { get; }
}
