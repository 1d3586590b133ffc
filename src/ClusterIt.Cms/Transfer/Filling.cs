namespace ClusterIt.Cms.Transfer;

/// <summary>What a database holds already, for somebody who would fill an empty one.</summary>
public enum Filling
{
    /// <summary>Nothing has ever been written into it.</summary>
    Empty,

    /// <summary>It was being filled at a first start, which did not come to its end.</summary>
    CutOff,

    /// <summary>An import has run to its end.</summary>
    Done,

    /// <summary>It holds what no first start has brought, or an import of somebody's own was cut off.</summary>
    Foreign,
}
