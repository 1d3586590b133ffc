namespace ClusterIt.Cms.Organisations;

/// <summary>The three states of the region, in the order in which the association always names them.</summary>
public enum Land
{
    Sachsen,
    SachsenAnhalt,
    Thueringen,
}
