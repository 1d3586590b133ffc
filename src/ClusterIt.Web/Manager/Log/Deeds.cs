using System.Globalization;
using System.Text.RegularExpressions;
using ClusterIt.Cms;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Audit;
using ClusterIt.Cms.Text;
using ClusterIt.Web.Accounts;

namespace ClusterIt.Web.Manager.Log;

/// <summary>Deeds in words. One that a newer or an older version has noted is named as it was noted: the log never breaks.</summary>
internal static partial class Deeds
{
    private const string Onto = " → ";

    public static string Named(string deed) => OfficeWords.Find($"deed.{deed}") ?? deed;

    /// <summary>What is noted beside the deed, for people: roles, ways in, moments and counts are kept as codes.</summary>
    public static string Told(AuditEntry entry) => entry.Deed switch
    {
        "account.signed-in" => OfficeWords.Find($"way.{entry.Detail}") ?? entry.Detail,
        "account.opened" or "account.invited" or "account.role-changed" => string.Join(Onto, entry.Detail.Split(Onto).Select(Role)),
        "content.scheduled" or "content.end-set" => Moment().Replace(entry.Detail, Clock),
        "settings.changed" => string.Join("; ", entry.Detail.Split('\n').Select(Setting)),
        "import.completed" when Counts().Match(entry.Detail) is { Success: true } counts => OfficeWords.Of("log.imported", [.. counts.Groups.Values.Skip(1).Select(count => (object)count.Value)]),
        _ => entry.Detail,
    };

    /// <summary>The word that stands before a setting's field.</summary>
    public static string NameOfSetting(string name) => OfficeWords.Find($"settings.{char.ToUpperInvariant(name[0])}{name[1..]}") ?? OfficeWords.Find($"settings.{name}") ?? name;

    /// <summary>Where the subject is, if it is a thing of the manager that is still there; null otherwise.</summary>
    public static string? Address(AuditEntry entry) => (entry.SubjectId, entry.Deed.Split('.')) switch
    {
        (null, _) or (_, [_, "deleted"]) => null,
        (var id, ["content", ..]) => $"/manager/inhalte/{id}",
        (var id, ["media", ..]) => $"/manager/medien/{id}",
        _ => null,
    };

    /// <summary>"slogan: …" by the word that stands before the field.</summary>
    private static string Setting(string line) => line.Split(": ", 2) is [{ Length: > 0 } name, var values]
        ? $"{NameOfSetting(name)}: {values}"
        : line;

    private static string Role(string role) => Enum.TryParse<OfficeRole>(role, out var known) ? Texts.Of($"role.{known}") : role;

    private static string Clock(Match moment) => DateTime.TryParse(moment.Value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var utc)
        ? BerlinTime.FromUtc(utc).ToString("dd.MM.yyyy, HH:mm", CultureInfo.InvariantCulture)
        : moment.Value;

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT[\d:.]+Z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Moment();

    [GeneratedRegex(@"^\+(?<added>\d+) ~(?<changed>\d+) -(?<deleted>\d+) !(?<refused>\d+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Counts();
}
