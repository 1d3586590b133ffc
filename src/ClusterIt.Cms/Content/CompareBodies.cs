using System.Collections;
using System.Globalization;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Content;

/// <summary>Says field by field, and block by block, how two bodies of one type differ. Blocks are known by their identifiers, wherever they stand.</summary>
public sealed class CompareBodies(Db db, ContentTypes types)
{
    public async Task<IReadOnlyList<FieldDifference>> RunAsync(Body before, Body after, CancellationToken ct)
    {
        var names = await NamesAsync([before, after], ct);
        var (old, now) = (Said(before, names), Said(after, names));
        return [.. now.Keys.Concat(old.Keys.Where(path => !now.ContainsKey(path)))
            .Select(path => new FieldDifference(path, (now.GetValueOrDefault(path) ?? old[path]).Place, old.GetValueOrDefault(path)?.Text ?? "", now.GetValueOrDefault(path)?.Text ?? ""))
            .Where(difference => difference.Before != difference.After)];
    }

    private Dictionary<string, Line> Said(Body body, IReadOnlyDictionary<Guid, string> names)
    {
        var said = new Dictionary<string, Line>();
        Add(types.Of(body).Fields, body, "", "");
        return said;

        void Add(IReadOnlyList<Field> fields, object owner, string path, string place)
        {
            foreach (var field in fields)
            {
                var (own, label) = (path + field.Name, place + field.Label);
                var value = field.Of(owner);
                said[own] = new Line(label, Text(field, value, names));
                if (field.Kind is FieldKind.Blocks)
                {
                    foreach (var block in (IEnumerable<Block>)value!)
                        Add(types.Of(block).Fields, block, $"{own}[{block.Id}].", $"{label} › {types.Of(block).Label} › ");
                }
                else if (field.Kind is FieldKind.List)
                {
                    foreach (var (item, index) in ((IEnumerable)value!).Cast<object>().Select((item, index) => (item, index)))
                        Add(field.Items, item, string.Create(CultureInfo.InvariantCulture, $"{own}[{index}]."), string.Create(CultureInfo.InvariantCulture, $"{label} › {index + 1} › "));
                }
            }
        }
    }

    /// <summary>What people read; of blocks their kinds in their order, of other lists nothing: their rows speak for themselves.</summary>
    private string Text(Field field, object? value, IReadOnlyDictionary<Guid, string> names)
    {
        return (field.Kind, value) switch
        {
            (_, null) or (FieldKind.List, _) => "",
            (FieldKind.Blocks, IEnumerable<Block> blocks) => string.Join("\n", blocks.Select(block => types.Of(block).Label)),
            (FieldKind.Flag, bool flag) => flag ? Texts.Of("flag.yes") : "",
            (_, Enum choice) => FieldTexts.Choice(choice),
            (FieldKind.Reference or FieldKind.File, Guid id) => Named(id),
            (FieldKind.Image, ImageUse image) => image.Decorative ? Named(image.Media) : $"{Named(image.Media)}\n{image.Alt}",
            (FieldKind.Link, LinkTarget target) => target.ContentId is { } content ? Named(content) : target.MediaId is { } media ? Named(media) : target.Value,
            (FieldKind.Date, DateOnly day) => day.ToString("d", CultureInfo.CurrentCulture),
            (FieldKind.Moment, DateTime moment) => moment.ToString("g", CultureInfo.CurrentCulture),
            (FieldKind.Number, IFormattable number) => number.ToString(null, CultureInfo.CurrentCulture),
            (_, string text) => text,
            (_, IEnumerable<string> many) => string.Join("\n", many),
            (_, IEnumerable<Guid> many) => string.Join("\n", many.Select(Named)),
            (_, IEnumerable many) => string.Join("\n", many.Cast<Enum>().Select(each => FieldTexts.Choice(each))),
            _ => value.ToString() ?? "",
        };

        string Named(Guid id) => names.GetValueOrDefault(id) ?? id.ToString();
    }

    private async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IEnumerable<Body> bodies, CancellationToken ct)
    {
        var ids = bodies.SelectMany(body => new References(types).In(body)).Select(reference => reference.Target).Distinct().ToList();
        var names = await db.Items.AsNoTracking().Where(item => ids.Contains(item.Id)).ToDictionaryAsync(item => item.Id, item => item.Title, ct);
        foreach (var media in await db.Media.AsNoTracking().Where(item => ids.Contains(item.Id)).Select(item => new { item.Id, item.FileName }).ToListAsync(ct))
            names[media.Id] = media.FileName;
        return names;
    }

    private sealed record Line(string Place, string Text);
}
