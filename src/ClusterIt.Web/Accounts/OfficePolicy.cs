namespace ClusterIt.Web.Accounts;

/// <summary>The policies of the manager's routes.</summary>
internal static class OfficePolicy
{
    public const string Editors = "editors";
    public const string Publishers = "publishers";
    public const string Administrators = "administrators";
}
