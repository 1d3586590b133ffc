using ClusterIt.Cms.Content;
using ClusterIt.Cms.Translations;

namespace ClusterIt.Web.Manager.Translations;

/// <summary>One page of originals with their translations.</summary>
/// <param name="Rows">What stands on it.</param>
/// <param name="Type">The type's key.</param>
/// <param name="Language">Into which.</param>
/// <param name="State">Only those; null for all.</param>
internal sealed record TranslationsView(ListPage<TranslationRow> Rows, string Type, string Language, TranslationState? State)
{
    public string OnPage(int page) => $"{TranslationsController.Address}?art={Type}&zeige={(State is { } state ? ChoiceNames.Of(state) : "")}&seite={page}";
}
