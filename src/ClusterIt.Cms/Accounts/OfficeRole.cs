namespace ClusterIt.Cms.Accounts;

/// <summary>What a member of staff may do; each role may also do what the ones before it may.</summary>
public enum OfficeRole
{
    /// <summary>Redaktion: writes drafts.</summary>
    Editor,

    /// <summary>Freigabe: publishes and reviews.</summary>
    Publisher,

    /// <summary>Administration: keeps accounts and settings.</summary>
    Administrator,
}
