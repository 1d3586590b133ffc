using System.Text.Json.Nodes;

namespace ClusterIt.Cms.Content;

/// <summary>Two lists of blocks made of the same one, put together. Blocks are known by their identifiers, wherever they stand.</summary>
internal sealed class MergeBlocks(JsonArray? old, JsonArray own, JsonArray other)
{
    private readonly OrderedDictionary<string, JsonNode> before = ById(old ?? []);
    private readonly OrderedDictionary<string, JsonNode> mine = ById(own);
    private readonly OrderedDictionary<string, JsonNode> theirs = ById(other);

    public JsonArray Run(string field, List<string> clashes)
    {
        var merged = new JsonArray();
        foreach (var id in Order())
        {
            if (Block(id, $"{field}[{id}]", clashes) is { } block)
                merged.Add(block.DeepClone());
        }
        return merged;
    }

    public static string Path(string field, JsonNode block) => $"{field}[{Id(block)}]";

    /// <summary>Puts the other's block in the place of some.</summary>
    public static void Replace(JsonArray own, JsonArray other, Func<JsonNode, bool> which)
    {
        var replacements = ById(other);
        for (var index = 0; index < own.Count; index++)
        {
            if (which(own[index]!) && replacements.TryGetValue(Id(own[index]!), out var block))
                own[index] = block.DeepClone();
        }
    }

    private JsonNode? Block(string id, string path, List<string> clashes)
    {
        var (first, own, other) = (before.GetValueOrDefault(id), mine.GetValueOrDefault(id), theirs.GetValueOrDefault(id));
        if (own is not null && other is not null)
            return MergeBodies.Chosen(first is not null, first, own, other, path, clashes);
        var left = own ?? other;
        return first is not null && JsonNode.DeepEquals(first, left) ? null : left; // Removed by one, and by the other not even touched.
    }

    /// <summary>The order of whoever has moved blocks; what only the other has stands behind what it stood behind there.</summary>
    private List<string> Order()
    {
        var (lead, follow) = HasMoved(theirs) && !HasMoved(mine) ? (theirs, mine) : (mine, theirs);
        var order = lead.Keys.ToList();
        var previous = -1;
        foreach (var id in follow.Keys)
        {
            var at = order.IndexOf(id);
            if (at < 0)
                order.Insert(at = previous + 1, id);
            previous = at;
        }
        return order;
    }

    private bool HasMoved(OrderedDictionary<string, JsonNode> now) => !before.Keys.Where(now.ContainsKey).SequenceEqual(now.Keys.Where(before.ContainsKey));

    private static OrderedDictionary<string, JsonNode> ById(JsonArray blocks) => new(blocks.OfType<JsonNode>().DistinctBy(Id).Select(block => KeyValuePair.Create(Id(block), block)));

    private static string Id(JsonNode block) => block["id"]!.GetValue<string>();
}
