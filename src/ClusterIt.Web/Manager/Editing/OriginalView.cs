using ClusterIt.Cms.Translations;
using ClusterIt.Web.Manager.History;

namespace ClusterIt.Web.Manager.Editing;

/// <summary>What stands beside the form of a translation.</summary>
/// <param name="Row">How it stands to its original.</param>
/// <param name="Changes">What the original says otherwise since the translation followed it; empty where nobody has said which revision that was.</param>
internal sealed record OriginalView(TranslationRow Row, IReadOnlyList<ComparedField> Changes);
