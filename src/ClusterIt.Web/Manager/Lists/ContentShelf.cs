using ClusterIt.Web.Accounts;

namespace ClusterIt.Web.Manager.Lists;

/// <summary>Where the manager keeps the content of one type: the name in addresses, in the menu, and how one of it is begun.</summary>
internal sealed record ContentShelf(string Slug, string Type)
{
    /// <summary>The pattern of the address of one piece of content, whatever its type; <see cref="EditorOf"/> fills it.</summary>
    public const string One = "/manager/inhalte/{id:guid}";

    /// <summary>In the order of the menu.</summary>
    public static IReadOnlyList<ContentShelf> All { get; } =
    [
        new("seiten", "page"), new("meldungen", "post"), new("termine", "event"), new("kennzahlen", "figure"),
        new("mitglieder", "organisation"), new("schaufenster", "showcase"), new("arbeitskreise", "group"),
    ];

    public string Address => $"/manager/{Slug}";

    /// <summary>Where the menu leads: pages are seen in their tree first.</summary>
    public string Entry => Type == "page" ? "/manager/baum" : Address;

    public string Label => OfficeWords.Of($"shelf.{Type}");

    public string NewLabel => OfficeWords.Of($"shelf.{Type}.new");

    public static ContentShelf? Find(string slug) => All.FirstOrDefault(shelf => shelf.Slug == slug);

    public static ContentShelf Of(string type) => All.First(shelf => shelf.Type == type);

    public static string EditorOf(Guid id) => $"/manager/inhalte/{id}";
}
