using ClusterIt.Cms.Content;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Manager.History;

namespace ClusterIt.Web.Manager.Editing;

/// <summary>What somebody typed, put together with what somebody else has saved meanwhile.</summary>
internal sealed class Merging(ContentDrafts drafts, ContentTypes types, MergeBodies merge, CompareBodies compare, FormOrigins origins)
{
    /// <summary>A place at which both have written, and how the two differ there.</summary>
    public sealed record Clash(string Path, IReadOnlyList<ComparedField> Fields);

    /// <param name="theirs">What is saved.</param>
    /// <param name="stamp">Of the words that the form began with; see <see cref="ContentDraft.Stamp"/>.</param>
    /// <param name="mine">What was typed.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<(Body Body, IReadOnlyList<Clash> Clashes)> RunAsync(ContentDraft theirs, string stamp, Body mine, CancellationToken ct)
    {
        var merged = merge.Run(await OriginAsync(theirs.Id, stamp, ct), mine, theirs.Body);
        if (merged.Clashes.Count == 0)
            return (merged.Body, []);
        var differences = await compare.RunAsync(merged.Body, theirs.Body, ct);
        return (merged.Body, [.. merged.Clashes.Select(path => new Clash(path, [.. differences.Where(difference => Lies(difference.Path, path)).Select(WordDifferences.Of)])).Select(clash => clash.Fields.Count > 0 ? clash : Unseen(clash.Path, mine))]);
    }

    public Body TakeTheirs(Body mine, ContentDraft theirs, IReadOnlyCollection<string> at) => merge.TakeTheirs(mine, theirs.Body, at);

    /// <summary>Something differs that has no words, such as what stays visible of a picture.</summary>
    private Clash Unseen(string path, Body mine) =>
        new(path, [new ComparedField(types.Of(mine).Fields.First(field => Lies(path, field.Name)).Label, [(OfficeWords.Of("edit.clash-unseen"), false)], [(OfficeWords.Of("edit.clash-unseen"), false)])]);

    /// <summary>What the form began with: from memory, or from its revision as long as nobody has written on in the same row.</summary>
    private async Task<Body?> OriginAsync(Guid id, string stamp, CancellationToken ct) => origins.Find(stamp) is { } kept ? kept
        : Guid.TryParse(stamp.Split('/')[0], out var revision) && await drafts.FindAsync(id, ct, revision) is { } origin && origin.Stamp == stamp ? origin.Body : null;

    private static bool Lies(string path, string within) => path == within || path.StartsWith($"{within}.", StringComparison.Ordinal) || path.StartsWith($"{within}[", StringComparison.Ordinal);
}
