namespace ClusterIt.Cms.Text;

/// <param name="Kind">What it is.</param>
/// <param name="Words">Where it is; empty where there are none.</param>
internal sealed record TextFlaw(TextFlawKind Kind, string Words);
