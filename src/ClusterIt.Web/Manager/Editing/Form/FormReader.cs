using System.Globalization;
using System.Text.Json.Nodes;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Text;

namespace ClusterIt.Web.Manager.Editing.Form;

/// <summary>Reads a body from the form that its declaration has made. Names in the form are paths as in <see cref="Fault.Path"/>.</summary>
internal sealed class FormReader(ContentTypes types, BodyFormat format, OfficeLinks office)
{
    /// <param name="type">Of the content.</param>
    /// <param name="form">What was sent.</param>
    /// <param name="deed">The button that was pressed.</param>
    /// <param name="origin">Scheme and host of this site.</param>
    /// <param name="ct">Cancels.</param>
    /// <param name="earlier">Whose values stay where what was typed cannot be read.</param>
    public async Task<TypedBody> ReadAsync(ContentType type, IFormCollection form, string? deed, string origin, CancellationToken ct, Body? earlier = null)
    {
        var links = new TypedLinks(origin);
        var values = new EarlierValues(() => earlier is null ? null : format.ToJson(earlier));
        _ = new Reading(types, form, new FormOrder(form, deed), links, values).Fields(type.Fields, "", ""); // Meets every link, so that one query answers for all.
        links.Known = await office.AtAsync(links.Asked, ct);
        var reading = new Reading(types, form, new FormOrder(form, deed), links, values);
        var json = reading.Fields(type.Fields, "", "");
        return new TypedBody(format.FromJson(type, json), reading.Faults, reading.Typed);
    }

    private sealed class Reading(ContentTypes types, IFormCollection form, FormOrder order, TypedLinks links, EarlierValues earlier)
    {
        private readonly Dictionary<string, string> typed = [];

        /// <summary>What is read is a copy: all blocks in it are new ones.</summary>
        private bool isCopying;

        public List<Fault> Faults { get; } = [];

        public IReadOnlyDictionary<string, string> Typed => typed;

        /// <param name="fields">Of the body, of a block or of a list's rows.</param>
        /// <param name="sent">What the names in the form begin with: rows bear the keys that the browser gave them.</param>
        /// <param name="path">The same in the body that results: rows are counted.</param>
        public JsonObject Fields(IReadOnlyList<Field> fields, string sent, string path)
        {
            var json = new JsonObject();
            foreach (var field in fields)
            {
                if (Value(field, sent + field.Name, path + field.Name) is { } value)
                    json[field.Name] = value;
            }
            return json;
        }

        private JsonNode? Value(Field field, string sent, string path) => field switch
        {
            { Kind: FieldKind.List } => new JsonArray([.. order.Of(sent).Select((row, index) =>
                (JsonNode)Fields(field.Items, $"{sent}[{row.Key}].", string.Create(CultureInfo.InvariantCulture, $"{path}[{index}].")))]),
            { Kind: FieldKind.Blocks } => new JsonArray([.. order.Of(sent).Select(row => Block(sent, path, row.Key, row.IsCopy)).OfType<JsonNode>()]),
            { Kind: FieldKind.Image } => Image(sent),
            { Kind: FieldKind.Flag } => form.ContainsKey(sent),
            { Kind: FieldKind.Text, IsMany: true } => new JsonArray([.. form[sent].Select(text => (JsonNode)Lines(text))]),
            { Kind: FieldKind.Reference, IsMany: true } => new JsonArray([.. order.Of(sent).Select(row => Guid.TryParse(form[$"{sent}[{row.Key}]"], out var id) ? (JsonNode?)id.ToString() : null).OfType<JsonNode>()]),
            { IsMany: true } => new JsonArray([.. form[sent].Where(text => !string.IsNullOrEmpty(text)).Select(text => (JsonNode)text!)]),
            _ => One(field, form[sent].ToString(), path),
        };

        private JsonObject? Block(string sent, string path, string key, bool isCopy)
        {
            if (order.TypeOf(sent, key) is not { } wanted || types.FindBlock(wanted) is not { } type)
                return null;
            var wasCopying = isCopying;
            isCopying |= isCopy;
            var id = !isCopying && Guid.TryParse(key, out var known) ? known : Guid.CreateVersion7();
            var json = Fields(type.Fields, $"{sent}[{key}].", $"{path}[{id}].");
            isCopying = wasCopying;
            json["type"] = type.Key;
            json["version"] = type.Version;
            json["id"] = id.ToString();
            return json;
        }

        /// <summary>Without a picture its alternative text is about nothing.</summary>
        private JsonObject? Image(string sent) => !Guid.TryParse(form[$"{sent}.media"], out var media) ? null : new JsonObject
        {
            ["media"] = media.ToString(),
            ["alt"] = Lines(form[$"{sent}.alt"]),
            ["decorative"] = form.ContainsKey($"{sent}.decorative"),
            ["focusX"] = Percent(form[$"{sent}.focusX"]),
            ["focusY"] = Percent(form[$"{sent}.focusY"]),
        };

        private JsonNode? One(Field field, string text, string path)
        {
            if (field.Kind is FieldKind.Text)
                return field.Declaration is TextFieldAttribute { Max: <= FormField.LongestLine } ? Lines(text).ReplaceLineEndings(" ") : Lines(text);
            if (field.Kind is FieldKind.Markdown)
                return WrittenLinks.Replace(Lines(text), link => links.Target(link)?.Value ?? link);
            text = text.Trim();
            if (text.Length == 0)
                return null;
            var value = field.Kind switch
            {
                FieldKind.Date => TypedValues.Date(text),
                FieldKind.Moment => TypedValues.Moment(text),
                FieldKind.AsOf => TypedValues.AsOf(text),
                FieldKind.Number => TypedValues.Number(text, field.ValueType == typeof(int)),
                FieldKind.Choice => ChoiceNames.Of(field.ValueType).Contains(text) ? text : null,
                FieldKind.Reference or FieldKind.File => Guid.TryParse(text, out var id) ? id.ToString() : null,
                FieldKind.Link => links.Target(text)?.Value,
                _ => throw new InvalidOperationException($"{field.Kind} is not a single value."),
            };
            if (value is not null)
                return value;
            typed[path] = text;
            Faults.Add(new Fault(path, Accounts.OfficeWords.Of($"unreadable.{field.Kind}", text)));
            return earlier.At(path);
        }

        private static string Lines(string? text) => (text ?? "").ReplaceLineEndings("\n");

        private static int Percent(string? text) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) ? Math.Clamp(percent, 0, 100) : 50;
    }
}
