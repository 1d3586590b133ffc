using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Pages;

namespace ClusterIt.Tests.Content;

/// <summary>Two have written on the same text: what both wrote comes together, and where they clash nothing is chosen for them (goals M2, N4).</summary>
public sealed class MergeTests
{
    private static readonly TextBlock One = Text("eins"), Two = Text("zwei"), Three = Text("drei");
    private static readonly Page Origin = new() { Title = "Seite", Teaser = "Anreißer", Blocks = [One, Two, Three] };

    [Fact]
    public void Different_fields_and_different_blocks_come_together()
    {
        var merged = Merge(
            Origin with { Title = "Meine Seite", Blocks = [One with { Markdown = "eins, neu" }, Two, Three] },
            Origin with { Teaser = "Ihr Anreißer", Blocks = [One, Two, Three with { Markdown = "drei, neu" }] });

        Assert.Empty(merged.Clashes);
        Assert.Equal(("Meine Seite", "Ihr Anreißer"), (Of(merged).Title, Of(merged).Teaser));
        Assert.Equal(["eins, neu", "zwei", "drei, neu"], Words(merged));
    }

    [Fact]
    public void What_both_changed_is_a_clash_at_its_place_and_mine_stands_there()
    {
        var merged = Merge(
            Origin with { Title = "Mein Titel", Blocks = [One, Two with { Markdown = "mein zwei" }, Three] },
            Origin with { Title = "Ihr Titel", Blocks = [One, Two with { Markdown = "ihr zwei" }, Three] });

        Assert.Equal(["title", $"blocks[{Two.Id}]"], merged.Clashes);
        Assert.Equal("Mein Titel", Of(merged).Title);
        Assert.Equal(["eins", "mein zwei", "drei"], Words(merged));
    }

    [Fact]
    public void The_same_change_made_by_both_is_none_of_them()
    {
        var both = Origin with { Title = "Neuer Titel" };
        Assert.Empty(Merge(both, both).Clashes);
    }

    [Fact]
    public void Blocks_that_both_added_stand_behind_what_they_stood_behind()
    {
        var (mine, theirs, first) = (Text("meiner"), Text("ihrer"), Text("ihr erster"));
        var merged = Merge(Origin with { Blocks = [One, mine, Two, Three] }, Origin with { Blocks = [first, One, Two, theirs, Three] });

        Assert.Empty(merged.Clashes);
        Assert.Equal(["ihr erster", "eins", "meiner", "zwei", "ihrer", "drei"], Words(merged));
    }

    [Fact]
    public void One_moves_and_the_other_writes()
    {
        Assert.Equal(["drei", "eins", "zwei, neu"], Words(Merge(Origin with { Blocks = [Three, One, Two] }, Origin with { Blocks = [One, Two with { Markdown = "zwei, neu" }, Three] })));
        Assert.Equal(["drei", "eins", "zwei, neu"], Words(Merge(Origin with { Blocks = [One, Two with { Markdown = "zwei, neu" }, Three] }, Origin with { Blocks = [Three, One, Two] })));
    }

    [Fact]
    public void What_one_removed_is_gone_unless_the_other_has_rewritten_it()
    {
        Assert.Equal(["eins", "drei"], Words(Merge(Origin with { Blocks = [One, Three] }, Origin with { Title = "Anders" })));
        Assert.Equal(["eins", "drei"], Words(Merge(Origin with { Title = "Anders" }, Origin with { Blocks = [One, Three] })));
        Assert.Equal(["eins", "zwei, neu", "drei"], Words(Merge(Origin with { Blocks = [One, Three] }, Origin with { Blocks = [One, Two with { Markdown = "zwei, neu" }, Three] })));
        Assert.Equal(["eins", "zwei, neu", "drei"], Words(Merge(Origin with { Blocks = [One, Two with { Markdown = "zwei, neu" }, Three] }, Origin with { Blocks = [One, Three] })));
    }

    [Fact]
    public void Without_a_known_beginning_everything_that_differs_is_asked_for_and_nothing_is_dropped()
    {
        var (mine, theirs) = (Text("meiner"), Text("ihrer"));
        var merged = Merge(null, Origin with { Teaser = "Mein Anreißer", Blocks = [One, mine] }, Origin with { Blocks = [One with { Markdown = "anders" }, theirs] });

        Assert.Equal(["teaser", $"blocks[{One.Id}]"], merged.Clashes);
        Assert.Equal(["eins", "ihrer", "meiner"], Words(merged).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_other_s_words_are_taken_where_they_are_wanted()
    {
        var (mine, theirs) = (Origin with { Title = "Mein Titel", Teaser = "Meiner", Blocks = [One with { Markdown = "mein eins" }, Two] }, Origin with { Title = "Ihr Titel", Teaser = "Ihrer", Blocks = [One with { Markdown = "ihr eins" }, Two with { Markdown = "ihr zwei" }] });
        var taken = (Page)Merger.TakeTheirs(mine, theirs, ["title", $"blocks[{One.Id}]", "gibt-es-nicht"]);

        Assert.Equal(("Ihr Titel", "Meiner"), (taken.Title, taken.Teaser));
        Assert.Equal(["ihr eins", "zwei"], taken.Blocks.Cast<TextBlock>().Select(block => block.Markdown));
    }

    /// <summary>Two thousand pairs of random rewritings.</summary>
    [Fact]
    public void No_rewritten_or_new_block_is_ever_lost()
    {
        var random = new Random(20261128);
        for (var round = 0; round < 2000; round++)
        {
            var (mine, theirs) = (Rewritten(random, "meins"), Rewritten(random, "ihrs"));
            var merged = Merge(mine, theirs);
            var words = Words(merged);
            var clashing = theirs.Blocks.Where(block => merged.Clashes.Contains($"blocks[{block.Id}]")).Cast<TextBlock>().Select(block => block.Markdown);

            Assert.Empty(mine.Blocks.Cast<TextBlock>().Select(block => block.Markdown).Where(text => text.StartsWith("meins", StringComparison.Ordinal)).Except(words));
            Assert.Empty(theirs.Blocks.Cast<TextBlock>().Select(block => block.Markdown).Where(text => text.StartsWith("ihrs", StringComparison.Ordinal)).Except(words).Except(clashing));
            Assert.Equal(words.Count, Of(merged).Blocks.Select(block => block.Id).Distinct().Count());
        }
    }

    private static Page Rewritten(Random random, string word)
    {
        var blocks = Origin.Blocks.Cast<TextBlock>().Where(_ => random.Next(4) > 0).Select(block => random.Next(3) == 0 ? block with { Markdown = $"{word} {block.Markdown}" } : block).ToList();
        if (random.Next(2) == 0)
            blocks.Insert(random.Next(blocks.Count + 1), Text($"{word} neu"));
        if (random.Next(3) == 0)
            blocks.Reverse();
        return Origin with { Blocks = [.. blocks] };
    }

    private static MergeBodies Merger => new(new BodyFormat(ContentTypes.Declared), ContentTypes.Declared);

    private static MergedBody Merge(Page mine, Page theirs) => Merge(Origin, mine, theirs);

    private static MergedBody Merge(Page? origin, Page mine, Page theirs) => Merger.Run(origin, mine, theirs);

    private static Page Of(MergedBody merged) => (Page)merged.Body;

    private static List<string> Words(MergedBody merged) => [.. Of(merged).Blocks.Cast<TextBlock>().Select(block => block.Markdown)];

    private static TextBlock Text(string words) => new() { Markdown = words };
}
