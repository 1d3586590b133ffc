namespace ClusterIt.Cms.Accounts;

/// <summary>The software itself, doing what the office has set up: imports, schedules, cleaning up.</summary>
public sealed class SystemActor : OfficeActor
{
    private SystemActor(string key, string name) : base($"system:{key}", name) { }

    internal static SystemActor Import { get; } = new("import", "Import");

    internal static SystemActor Accounts { get; } = new("accounts", "Konten");

    internal static SystemActor CleanUp { get; } = new("clean-up", "Aufräumen");

    internal static SystemActor Scheduler { get; } = new("scheduler", "Zeitplan");
}
