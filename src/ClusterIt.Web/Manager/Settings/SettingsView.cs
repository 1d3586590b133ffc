using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Manager.Settings;

/// <summary>The form of the settings.</summary>
/// <param name="Form">What is typed, or holds.</param>
/// <param name="Start">What it began with, for the case that somebody else changes it meanwhile.</param>
/// <param name="Version">What it is based on.</param>
/// <param name="Faults">What has to be mended first.</param>
/// <param name="Menus">By language.</param>
/// <param name="Home">The page that themes are shown by; null while there is none.</param>
internal sealed record SettingsView(SettingsForm Form, string Start, int Version, IReadOnlyList<Fault> Faults, IReadOnlyList<MenuView> Menus, Guid? Home)
{
    public IEnumerable<string> FaultsAt(string field) => Faults.Where(fault => fault.Path == field).Select(fault => fault.Message);
}
