using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Content;

/// <summary>Numbered pages of the archive hold what counting from the newest post would give, and the counts follow every deed.</summary>
public sealed class PostArchiveTests : IAsyncLifetime
{
    private static readonly DateOnly Newest = new(2026, 11, 24);
    private readonly CmsWorld cms = CmsWorld.Open();
    private Guid archive;

    public async ValueTask InitializeAsync() => archive = await cms.Publishes(new Page { Title = "Aktuelles", Template = PageTemplate.News });

    public async ValueTask DisposeAsync() => await cms.DisposeAsync();

    [Fact]
    public async Task Every_page_begins_where_the_one_before_it_ends()
    {
        // Months with none, with one and with more posts than a page holds; several on one day.
        int[] agesInDays = [0, 0, 0, 1, 20, 20, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 120, 330, 331, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 1200];
        for (var number = 0; number < agesInDays.Length; number++)
            await PublishesPost(Newest.AddDays(-agesInDays[number]), number % 3 == 0 ? PostCategory.PressRelease : PostCategory.News, number);

        foreach (var category in Enum.GetValues<PostCategory>().Select(category => (PostCategory?)category).Prepend(null))
        {
            foreach (var year in new int?[] { null, 2026, 2025, 2024, 2023 })
            {
                var all = await InOrder(category, year);
                var pages = all.Chunk(PublishedPosts.PageSize).DefaultIfEmpty([]).ToList();
                for (var number = 1; number <= pages.Count + 1; number++)
                {
                    var page = await Page(category, year, number);
                    Assert.Equal(pages[Math.Min(number, pages.Count) - 1], page.Items.Select(post => post.Id));
                    Assert.Equal((Math.Min(number, pages.Count), pages.Count, all.Count), (page.Page, page.Pages, page.Total));
                }
            }
        }
    }

    [Fact]
    public async Task Whatever_the_office_does_the_counts_say_what_is_public()
    {
        var first = await PublishesPost(Newest, PostCategory.News, 1);
        var second = await PublishesPost(new DateOnly(2025, 1, 31), PostCategory.PressRelease, 2);
        await IsCounted(2);

        await cms.Save(first, Post(new DateOnly(2024, 2, 29), PostCategory.EventReview, 1));
        await IsCounted(2);
        await cms.Publish(first);
        await IsCounted(2);
        Assert.Equal([2025, 2024], await cms.With<PublishedPosts, IReadOnlyList<int>>(posts => posts.YearsAsync(Languages.German, CancellationToken.None)));

        await cms.Withdraw(second, withDescendants: true);
        await IsCounted(1);
        await cms.Publish(second);
        await cms.Trash(archive);
        await IsCounted(0);
        await cms.Restore(archive);
        await IsCounted(2);
        await cms.Trash(first);
        await cms.Delete(first);
        await IsCounted(1);
        Assert.Equal([2025], await cms.With<PublishedPosts, IReadOnlyList<int>>(posts => posts.YearsAsync(Languages.German, CancellationToken.None)));
    }

    private async Task IsCounted(int expected)
    {
        var entries = await cms.Ask(db => db.PostEntries.AsNoTracking().ToListAsync());
        var counts = await cms.Ask(db => db.PostCounts.AsNoTracking().Where(count => count.Count != 0).ToListAsync());
        Assert.Equal(expected, entries.Count);
        Assert.Equal(
            entries.GroupBy(entry => (entry.Language, entry.Category, entry.Date.Year, entry.Date.Month)).Select(group => (group.Key, group.Count())).Order(),
            counts.Select(count => ((count.Language, count.Category, count.Year, count.Month), count.Count)).Order());
    }

    private async Task<List<Guid>> InOrder(PostCategory? category, int? year)
    {
        var entries = await cms.Ask(db => db.PostEntries.AsNoTracking().OrderByDescending(entry => entry.Date).ThenByDescending(entry => entry.ContentId).ToListAsync());
        return [.. entries.Where(entry => (category is null || entry.Category == category) && (year is null || entry.Date.Year == year)).Select(entry => entry.ContentId)];
    }

    private Task<ListPage<Live<Post>>> Page(PostCategory? category, int? year, int number) =>
        cms.With<PublishedPosts, ListPage<Live<Post>>>(posts => posts.PageAsync(Languages.German, category, year, number, CancellationToken.None));

    private Task<Guid> PublishesPost(DateOnly date, PostCategory category, int number) => cms.Publishes(Post(date, category, number), archive);

    private static Post Post(DateOnly date, PostCategory category, int number) => new() { Title = $"Meldung {number}", Date = date, Category = category, PressContact = "Kim Muster" };
}
