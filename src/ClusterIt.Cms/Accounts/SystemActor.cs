namespace ClusterIt.Cms.Accounts;

/// <summary>The software itself, doing what the office has set up: imports and schedules.</summary>
public sealed class SystemActor : OfficeActor
{
    private SystemActor(string key, string name) : base($"system:{key}", name) { }

    internal static SystemActor Import { get; } = new("import", "Import");

    internal static SystemActor Accounts { get; } = new("accounts", "Konten");

    internal static SystemActor Scheduler { get; } = new("scheduler", "Zeitplan");
}
