namespace ClusterIt.Cms.Content;

/// <summary>One page of a longer list.</summary>
/// <param name="Items">What stands on it.</param>
/// <param name="Page">Which one it is, from 1; never beyond the last.</param>
/// <param name="Pages">How many there are, at least 1.</param>
/// <param name="Total">How many items there are on all of them.</param>
public sealed record ListPage<T>(IReadOnlyList<T> Items, int Page, int Pages, int Total)
{
    /// <summary>How many pages a number of items fills, and which of them a wish for a page means.</summary>
    public static (int Page, int Pages) Place(int wanted, int total, int size)
    {
        var pages = Math.Max(1, (total + size - 1) / size);
        return (Math.Clamp(wanted, 1, pages), pages);
    }
}
