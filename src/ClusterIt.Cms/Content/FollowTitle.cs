using System.Text.RegularExpressions;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>
/// While nobody has seen a piece of content, its address follows the title, until a person chooses one, or until a revision is handed in or
/// planned: that one is public under the address that it was judged with, and no later title shows through it.
/// </summary>
internal sealed class FollowTitle(Db db, ContentTypes types, TimeProvider clock)
{
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromMilliseconds(200);

    public static string FirstSlug(string title, string type) => Slug.From(title) is { Length: > 0 } slug ? slug : $"neu-{type}";

    public async Task RunAsync(ContentItem item, string before, string now, CancellationToken ct)
    {
        var wanted = FirstSlug(now, item.Type);
        var isSeen = item.FirstPublishedAt is not null || item.SubmittedRevisionId is not null || item.ScheduledRevisionId is not null;
        if (isSeen || item.Slug.Length == 0 || IsFrom(item.Slug, wanted) || !IsFrom(item.Slug, FirstSlug(before, item.Type)))
            return;
        var rules = new SlugRules(db, types);
        if (item.Path is not { } oldPath)
        {
            item.Place(item.ParentId, await rules.FreeKeyAsync(item.Type, wanted, item.Id, ct), null, item.Position);
            return;
        }
        var parentPath = await db.Items.Where(parent => parent.Id == item.ParentId).Select(parent => parent.Path).FirstOrDefaultAsync(ct);
        var slug = await rules.FreeAsync(item.Type, item.Language, parentPath, item.ParentId, wanted, item.Id, ct);
        var newPath = ContentPath.Of(item.Language, parentPath, slug);
        item.Place(item.ParentId, slug, newPath, item.Position);
        await new AddressBook(db, clock).RelocateAsync(item, oldPath, newPath, ct);
    }

    /// <summary>The slug itself, or one with the number that told it from others.</summary>
    private static bool IsFrom(string slug, string first) =>
        slug == first || (slug.StartsWith($"{first[..Math.Min(first.Length, Slug.MaxLength - 3)].TrimEnd('-')}-", StringComparison.Ordinal) && Regex.IsMatch(slug, "-[0-9]+$", RegexOptions.ExplicitCapture, PatternTimeout));
}
