namespace ClusterIt.Cms.Posts;

/// <summary>Where a page of the archive begins: so many posts below the newest one of a month.</summary>
/// <param name="Before">Posts of this day and later come before it.</param>
/// <param name="Skip">How many of the older ones come before it too; never more than one month has.</param>
internal sealed record ArchivePlace(DateOnly Before, int Skip)
{
    /// <param name="months">How many posts each month has, newest first.</param>
    /// <param name="skip">How many posts stand on the pages before.</param>
    public static ArchivePlace Of(IEnumerable<(int Year, int Month, int Count)> months, int skip)
    {
        foreach (var (year, month, count) in months)
        {
            if (skip < count)
                return new(new DateOnly(year, month, 1).AddMonths(1), skip);
            skip -= count;
        }
        return new(DateOnly.MinValue, 0);
    }
}
