using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Manager.Settings;

/// <summary>The form of the settings.</summary>
internal sealed record SettingsView(SettingsForm Form, int Version, IReadOnlyList<Fault> Faults)
{
    public IEnumerable<string> FaultsAt(string field) => Faults.Where(fault => fault.Path == field).Select(fault => fault.Message);
}
