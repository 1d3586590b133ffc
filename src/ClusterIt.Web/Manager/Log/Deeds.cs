using ClusterIt.Web.Accounts;

namespace ClusterIt.Web.Manager.Log;

/// <summary>Deeds in words. One that a newer or an older version has noted is named as it was noted: the log never breaks.</summary>
internal static class Deeds
{
    public static string Named(string deed) => OfficeWords.Find($"deed.{deed}") ?? deed;
}
