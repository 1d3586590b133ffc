namespace ClusterIt.Cms.Accounts;

/// <summary>What the association asks of its staff, and allows them, beyond what each role may do. There is one row; without one nothing is asked and nothing more is allowed.</summary>
public sealed class OfficeRules
{
    internal const int OnlyId = 1;

    public int Id { get; private set; } = OnlyId;

    /// <summary>A password alone lets no <see cref="OfficeRole.Editor"/> in; the same for the other roles below.</summary>
    public bool EditorsProveTwice { get; private set; }

    public bool PublishersProveTwice { get; private set; }

    public bool AdministratorsProveTwice { get; private set; }

    /// <summary>An <see cref="OfficeRole.Editor"/> may publish what they have begun themselves.</summary>
    public bool EditorsPublishTheirOwn { get; private set; }

    /// <summary>Counts changes; 0 before the first.</summary>
    public int Version { get; private set; }

    public bool AskTwiceOf(OfficeRole role) => role switch
    {
        OfficeRole.Editor => EditorsProveTwice,
        OfficeRole.Publisher => PublishersProveTwice,
        OfficeRole.Administrator => AdministratorsProveTwice,
    };

    /// <returns>False when all of it holds already.</returns>
    internal bool Become(IReadOnlyCollection<OfficeRole> proveTwice, bool editorsPublishTheirOwn)
    {
        var wanted = (proveTwice.Contains(OfficeRole.Editor), proveTwice.Contains(OfficeRole.Publisher), proveTwice.Contains(OfficeRole.Administrator), editorsPublishTheirOwn);
        if (wanted == (EditorsProveTwice, PublishersProveTwice, AdministratorsProveTwice, EditorsPublishTheirOwn))
            return false;
        (EditorsProveTwice, PublishersProveTwice, AdministratorsProveTwice, EditorsPublishTheirOwn) = wanted;
        Version++;
        return true;
    }
}
