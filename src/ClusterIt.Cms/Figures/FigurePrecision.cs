namespace ClusterIt.Cms.Figures;

/// <summary>What the source says beside the number. As printed says nothing about rounding.</summary>
public enum FigurePrecision
{
    AsPrinted,
    About,
    MoreThan,
    AtLeast,
    AtMost,
}
