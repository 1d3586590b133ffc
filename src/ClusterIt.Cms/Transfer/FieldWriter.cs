using System.Globalization;
using System.Text.Json.Nodes;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Transfer;

/// <summary>Writes fields as YAML by their declarations, in their order, default values left out.</summary>
internal sealed class FieldWriter(ContentTypes types, BodyFormat format, Names names)
{
    /// <param name="yaml">Where to.</param>
    /// <param name="fields">Which ones.</param>
    /// <param name="owner">The body, block or list item that has them.</param>
    /// <param name="ownerId">For the identifiers of blocks inside.</param>
    public void Write(YamlWriter yaml, IEnumerable<Field> fields, object owner, Guid ownerId)
    {
        var fresh = Activator.CreateInstance(owner.GetType())!;
        foreach (var field in fields)
        {
            if (!IsDefault(field, owner, fresh))
                Write(yaml, field, field.Of(owner)!, ownerId);
        }
    }

    /// <summary>A block's fields, with its identifier where that does not follow from its place.</summary>
    public void WriteBlock(YamlWriter yaml, Content.Blocks.Block block, Guid defaultId)
    {
        if (block.Id != defaultId)
            yaml.Plain("id", block.Id.ToString());
        Write(yaml, types.Of(block).Fields, block, block.Id);
    }

    private bool IsDefault(Field field, object owner, object fresh) =>
        field.Of(owner) is null || JsonNode.DeepEquals(Json(field, owner), Json(field, fresh));

    private JsonNode? Json(Field field, object owner) =>
        System.Text.Json.JsonSerializer.SerializeToNode(field.Of(owner), field.DeclaringProperty.PropertyType, format.Options);

    private void Write(YamlWriter yaml, Field field, object value, Guid ownerId)
    {
        switch (field.Kind)
        {
            case FieldKind.List:
                yaml.List(field.Name, ((IEnumerable<object>)value).Select(item => (Action)(() => Write(yaml, field.Items, item, ownerId))));
                break;
            case FieldKind.Blocks:
                yaml.List(field.Name, ((IEnumerable<Content.Blocks.Block>)value).Select((block, index) => (Action)(() =>
                {
                    yaml.Plain("type", types.Of(block).Key);
                    WriteBlock(yaml, block, DerivedId.OfBlock(ownerId, field.Name, index));
                })));
                break;
            case FieldKind.Image:
                yaml.Mapping(field.Name, () => Image(yaml, (ImageUse)value));
                break;
            case FieldKind.Text or FieldKind.Markdown or FieldKind.Reference or FieldKind.Tags or FieldKind.File or FieldKind.Link
                or FieldKind.Date or FieldKind.Moment or FieldKind.AsOf or FieldKind.Number or FieldKind.Choice or FieldKind.Flag:
                if (field.IsMany)
                    yaml.List(field.Name, ((System.Collections.IEnumerable)value).Cast<object>().Select(each => Written(field, each)));
                else if (field.Kind is FieldKind.Date or FieldKind.Moment or FieldKind.AsOf or FieldKind.Number or FieldKind.Choice or FieldKind.Flag)
                    yaml.Plain(field.Name, Written(field, value));
                else
                    yaml.Text(field.Name, Written(field, value));
                break;
            default:
                throw new InvalidOperationException($"{field.Kind} has no form in files.");
        }
    }

    private string Written(Field field, object value) => (field.Kind, value) switch
    {
        (FieldKind.Markdown, string markdown) => new MarkdownLinks(names).ToWritten(markdown),
        (FieldKind.Reference, Guid id) => names.Key(id),
        (FieldKind.File, Guid id) => names.MediaKey(id),
        (FieldKind.Link, LinkTarget target) => names.ToWritten(target),
        (FieldKind.Choice, Enum choice) => ChoiceNames.Of(choice),
        (FieldKind.Flag, bool flag) => flag ? "true" : "false",
        (FieldKind.Date, DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (FieldKind.Moment, DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
        (_, IFormattable formattable) => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private void Image(YamlWriter yaml, ImageUse image)
    {
        yaml.Text("media", names.MediaKey(image.Media));
        if (image.Alt.Length > 0)
            yaml.Text("alt", image.Alt);
        if (image.Decorative)
            yaml.Plain("decorative", "true");
        if (image.FocusX != 50)
            yaml.Plain("focusX", image.FocusX.ToString(CultureInfo.InvariantCulture));
        if (image.FocusY != 50)
            yaml.Plain("focusY", image.FocusY.ToString(CultureInfo.InvariantCulture));
    }
}
