namespace ClusterIt.Cms.Figures;

/// <summary>What the number is; a year is never grouped ("2009", not "2.009").</summary>
public enum FigureKind
{
    Count,
    Year,
    Percent,
    Euro,
}
