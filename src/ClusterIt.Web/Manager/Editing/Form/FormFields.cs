using System.Collections;
using System.Globalization;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Text;
using ClusterIt.Web.Site;

namespace ClusterIt.Web.Manager.Editing.Form;

/// <summary>Makes the fields of a form from a declaration and what has been written so far.</summary>
internal sealed class FormFields(ContentTypes types, FormChoices choices, OfficeLinks office)
{
    private const int SummaryLength = 80;

    public async Task<IReadOnlyList<FormField>> MakeAsync(TypedBody typed, IReadOnlyList<Fault> faults, CancellationToken ct)
    {
        var making = new Making(types, choices, await office.OfAsync(typed.Body, ct), typed.Typed, faults.ToLookup(fault => fault.Path, fault => fault.Message));
        return await making.FieldsAsync(types.Of(typed.Body).Fields, typed.Body, "", 0, ct);
    }

    /// <summary>An empty block, to be put into a form.</summary>
    public async Task<FormRow> BlockAsync(BlockType type, string path, int depth, CancellationToken ct)
    {
        var block = (Block)Activator.CreateInstance(type.Record)!;
        return await new Making(types, choices, new Dictionary<Guid, LinkedContent>(), new Dictionary<string, string>(), Nothing).BlockAsync(block, path, depth, ct);
    }

    /// <summary>An empty row of a list.</summary>
    public Task<FormRow> RowAsync(Field field, string path, string key, CancellationToken ct)
    {
        var making = new Making(types, choices, new Dictionary<Guid, LinkedContent>(), new Dictionary<string, string>(), Nothing);
        return field.Kind is FieldKind.Reference
            ? making.ReferenceAsync(field, path, key, null, ct)
            : making.RowAsync(field, Activator.CreateInstance(field.ElementType())!, path, key, 0, ct);
    }

    private static readonly ILookup<string, string> Nothing = Array.Empty<Fault>().ToLookup(fault => fault.Path, fault => fault.Message);

    private sealed class Making(
        ContentTypes types, FormChoices choices, IReadOnlyDictionary<Guid, LinkedContent> links, IReadOnlyDictionary<string, string> typed, ILookup<string, string> faults)
    {
        public async Task<IReadOnlyList<FormField>> FieldsAsync(IReadOnlyList<Field> fields, object owner, string prefix, int depth, CancellationToken ct)
        {
            var made = new List<FormField>(fields.Count);
            foreach (var field in fields.OrderBy(field => field.Kind is FieldKind.Blocks)) // Short things first, then the long text.
                made.Add(await FieldAsync(field, field.Of(owner), prefix + field.Name, depth, ct));
            return made;
        }

        public async Task<FormRow> BlockAsync(Block block, string path, int depth, CancellationToken ct)
        {
            var type = types.Of(block);
            var own = $"{path}[{block.Id}]";
            var fields = await FieldsAsync(type.Fields, block, $"{own}.", depth + 1, ct);
            return new FormRow(own, block.Id.ToString(), type.Key, type.Label, Summary(fields), fields);
        }

        public async Task<FormRow> RowAsync(Field field, object row, string path, string key, int depth, CancellationToken ct)
        {
            var own = $"{path}[{key}]";
            var fields = await FieldsAsync(field.Items, row, $"{own}.", depth, ct);
            return new FormRow(own, key, "", field.Label, Summary(fields), fields);
        }

        public async Task<FormRow> ReferenceAsync(Field field, string path, string key, Guid? chosen, CancellationToken ct)
        {
            var own = $"{path}[{key}]";
            var options = await choices.ContentAsync(((ReferenceFieldAttribute)field.Declaration).Type, chosen, ct);
            return new FormRow(own, key, "", field.Label, "", [new FormField { Path = own, Field = field, Options = options, Value = chosen?.ToString() ?? "" }]);
        }

        private async Task<FormField> FieldAsync(Field field, object? value, string path, int depth, CancellationToken ct)
        {
            var made = new FormField { Path = path, Field = field, Value = typed.GetValueOrDefault(path) ?? Written(field, value), Faults = Faults(field, path) };
            return field.Kind switch
            {
                FieldKind.Choice => made with { Options = choices.Of(field, value) },
                FieldKind.Tags => made with { Options = await choices.TopicsAsync((IReadOnlyCollection<string>)value!, ct) },
                FieldKind.Text when field.IsMany => made with { Values = [.. (IEnumerable<string>)value!] },
                FieldKind.Reference when field.IsMany => made with { Rows = await RowsAsync(value, (each, key) => ReferenceAsync(field, path, key, (Guid)each, ct)) },
                FieldKind.Reference => made with { Options = await choices.ContentAsync(((ReferenceFieldAttribute)field.Declaration).Type, (Guid?)value, ct) },
                FieldKind.Image => made with { Options = await choices.MediaAsync(pictures: true, (value as ImageUse)?.Media, ct), Media = await PictureAsync(value as ImageUse, ct) },
                FieldKind.File => made with { Options = await choices.MediaAsync(pictures: false, (Guid?)value, ct), Media = value is Guid file ? new FormMedia(file, FormChoices.Named(await choices.FileAsync(file, ct)), "", null) : null },
                FieldKind.List => made with { Rows = await RowsAsync(value, (each, key) => RowAsync(field, each, path, key, depth, ct)) },
                FieldKind.Blocks => made with
                {
                    Rows = await RowsAsync(value, (each, _) => BlockAsync((Block)each, path, depth, ct)),
                    BlockTypes = [.. types.Blocks.Where(type => depth + 1 < Block.MaxDepth || type.Record != typeof(AccordionBlock))
                        .OrderBy(type => type.Record != typeof(TextBlock)).ThenBy(type => type.Label, StringComparer.CurrentCulture)], // What is wanted most, then as in a register.
                },
                FieldKind.Link when value is LinkTarget { ContentId: { } id } => made with { Note = links.GetValueOrDefault(id)?.Title ?? Accounts.OfficeWords.Of("field.link-gone") },
                _ => made,
            };
        }

        private IReadOnlyList<string> Faults(Field field, string path) =>
            field.Kind is FieldKind.Image ? [.. faults[path], .. faults[$"{path}.alt"]] : [.. faults[path]];

        private static async Task<IReadOnlyList<FormRow>> RowsAsync(object? value, Func<object, string, Task<FormRow>> make)
        {
            var rows = new List<FormRow>();
            foreach (var each in (IEnumerable)value!)
                rows.Add(await make(each, rows.Count.ToString(CultureInfo.InvariantCulture)));
            return rows;
        }

        private async Task<FormMedia?> PictureAsync(ImageUse? use, CancellationToken ct)
        {
            if (use is null)
                return null;
            var file = await choices.FileAsync(use.Media, ct);
            return new FormMedia(use.Media, FormChoices.Named(file), file is null or { TrashedAt: not null } ? "" : PictureViews.Thumbnail(file), use);
        }

        private string Written(Field field, object? value) => (field.Kind, value) switch
        {
            (_, null) => "",
            (FieldKind.Text, string text) => text,
            (FieldKind.Markdown, string markdown) => WrittenLinks.Replace(markdown, kept => LinkTarget.TryParse(kept, out var target) ? Written(target) : kept),
            (FieldKind.Link, LinkTarget target) => Written(target),
            (FieldKind.Date, DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            (FieldKind.Moment, DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
            (FieldKind.AsOf, PartialDate date) => TypedValues.AsOf(date),
            (FieldKind.Number, _) => TypedValues.Number(value),
            (FieldKind.Flag, bool flag) => flag ? "true" : "",
            (FieldKind.Choice, Enum choice) => ChoiceNames.Of(choice),
            (FieldKind.Reference or FieldKind.File, Guid id) => id.ToString(),
            _ => "",
        };

        private string Written(LinkTarget target) =>
            target.ContentId is { } id && links.TryGetValue(id, out var found) ? found.Path + target.Following : target.Value;

        private static string Summary(IReadOnlyList<FormField> fields)
        {
            var words = fields.Select(field => field.Kind switch
            {
                FieldKind.Text or FieldKind.Markdown => PlainText.WithoutSoftHyphens(field.Value.ReplaceLineEndings(" ").TrimStart('#', ' ', '-', '*', '>')),
                FieldKind.Image => field.Media?.Use?.Alt ?? field.Media?.FileName ?? "",
                FieldKind.Choice => field.Options.FirstOrDefault(option => option.IsChosen)?.Label ?? "",
                _ => "",
            }).FirstOrDefault(words => words.Length > 0) ?? "";
            return words.Length > SummaryLength ? $"{words[..SummaryLength].TrimEnd()}…" : words;
        }
    }
}
