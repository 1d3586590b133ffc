using ClusterIt.Cms.Content;
using ClusterIt.Cms.Translations;
using ClusterIt.Web.Manager.History;

namespace ClusterIt.Web.Manager.Editing;

/// <summary>Reads what whoever translates has to know of the original.</summary>
internal sealed class Originals(TranslationList translations, ContentDrafts drafts, CompareBodies compare)
{
    /// <summary>Null for what is no translation.</summary>
    public async Task<OriginalView?> OfAsync(ContentDraft draft, CancellationToken ct)
    {
        if (await translations.OfAsync(draft, ct) is not { } row)
            return null;
        if (row.State is not TranslationState.Outdated || row.SourceRevisionId is not { } source
            || await drafts.FindAsync(row.OriginalId, ct, source) is not { } before || await drafts.FindAsync(row.OriginalId, ct, row.OriginalRevisionId) is not { } after)
            return new OriginalView(row, []);
        return new OriginalView(row, [.. (await compare.RunAsync(before.Body, after.Body, ct)).Select(WordDifferences.Of)]);
    }
}
