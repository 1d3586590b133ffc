using System.Collections;
using System.Globalization;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content;

/// <summary>Visits every field of a body, through lists and blocks. Checks, references and search text are all read off this walk.</summary>
internal sealed class BodyWalk(ContentTypes types)
{
    public IEnumerable<FieldValue> Of(Body body) => Walk(types.Of(body).Fields, body, "", 0);

    private IEnumerable<FieldValue> Walk(IReadOnlyList<Field> fields, object owner, string prefix, int depth)
    {
        foreach (var field in fields)
        {
            var path = prefix + field.Name;
            yield return new FieldValue(path, field, owner, depth);
            foreach (var inner in Inside(field, owner, path, depth))
                yield return inner;
        }
    }

    private IEnumerable<FieldValue> Inside(Field field, object owner, string path, int depth) => field.Kind switch
    {
        FieldKind.List => Items(field, owner).SelectMany((item, index) =>
            Walk(field.Items, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]."), depth)),
        FieldKind.Blocks => Items(field, owner).Cast<Block>().SelectMany(block =>
            Walk(types.Of(block).Fields, block, $"{path}[{block.Id}].", depth + 1)),
        _ => [],
    };

    private static IEnumerable<object> Items(Field field, object owner) =>
        (field.Of(owner) as IEnumerable ?? Array.Empty<object>()).Cast<object>();
}
