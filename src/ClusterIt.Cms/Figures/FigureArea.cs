namespace ClusterIt.Cms.Figures;

/// <summary>For whom or where a figure was counted.</summary>
public enum FigureArea
{
    Sachsen,
    SachsenAnhalt,
    Thueringen,

    /// <summary>The association and its members.</summary>
    Association,

    Germany,
}
