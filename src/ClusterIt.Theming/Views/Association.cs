namespace ClusterIt.Theming.Views;

/// <summary>Who the site belongs to: what footers, contact blocks and letterheads need.</summary>
public sealed record Association
{
    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public required string Slogan { get; init; }

    public required string Street { get; init; }

    public required string PostalCode { get; init; }

    public required string Town { get; init; }

    /// <summary>What running text adds to the town: "b. Leipzig".</summary>
    public string TownNote { get; init; } = "";

    /// <summary>For the eye: +49 34298 487820.</summary>
    public required string Phone { get; init; }

    /// <summary>For the telephone: <c>tel:+4934298487820</c>.</summary>
    public required string PhoneHref { get; init; }

    public required string Email { get; init; }

    public required string Web { get; init; }
}
