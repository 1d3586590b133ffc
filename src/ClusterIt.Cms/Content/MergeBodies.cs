using System.Text.Json.Nodes;
using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content;

/// <summary>
/// Puts together what two people have written from the same beginning (goals M2, N4): field by field, and block by block. What only one
/// has changed is taken from that one; a block that one has removed and the other rewritten stays.
/// </summary>
public sealed class MergeBodies(BodyFormat format, ContentTypes types)
{
    /// <param name="origin">What both began with; null when that is not known any more: then all that differs is a clash.</param>
    /// <param name="mine">The one.</param>
    /// <param name="theirs">The other; of the same type.</param>
    public MergedBody Run(Body? origin, Body mine, Body theirs)
    {
        var type = types.Of(mine);
        var (old, own, other) = (origin is null ? null : format.ToJson(origin), format.ToJson(mine), format.ToJson(theirs));
        var clashes = new List<string>();
        var merged = new JsonObject();
        foreach (var field in type.Fields)
        {
            var name = field.Name;
            var value = field.Kind is FieldKind.Blocks
                ? new MergeBlocks(old?[name] as JsonArray, (JsonArray)own[name]!, (JsonArray)other[name]!).Run(name, clashes)
                : Chosen(old is not null, old?[name], own[name], other[name], name, clashes);
            if (value is not null)
                merged[name] = value.DeepClone();
        }
        return new MergedBody(format.FromJson(type, merged), clashes);
    }

    /// <summary>The one text, with the other's words at some places.</summary>
    /// <param name="mine">The one.</param>
    /// <param name="theirs">The other.</param>
    /// <param name="at">Places, as clashes name them; those that neither has are passed over.</param>
    public Body TakeTheirs(Body mine, Body theirs, IReadOnlyCollection<string> at)
    {
        var type = types.Of(mine);
        var (own, other) = (format.ToJson(mine), format.ToJson(theirs));
        foreach (var field in type.Fields)
        {
            if (at.Contains(field.Name))
                own[field.Name] = other[field.Name]?.DeepClone();
            else if (field.Kind is FieldKind.Blocks)
                MergeBlocks.Replace((JsonArray)own[field.Name]!, (JsonArray)other[field.Name]!, block => at.Contains(MergeBlocks.Path(field.Name, block)));
        }
        return format.FromJson(type, own);
    }

    internal static JsonNode? Chosen(bool isOriginKnown, JsonNode? old, JsonNode? own, JsonNode? other, string path, List<string> clashes)
    {
        if (JsonNode.DeepEquals(own, other) || (isOriginKnown && JsonNode.DeepEquals(old, other)))
            return own;
        if (isOriginKnown && JsonNode.DeepEquals(old, own))
            return other;
        clashes.Add(path);
        return own;
    }
}
