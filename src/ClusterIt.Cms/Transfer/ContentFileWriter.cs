using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Text;

namespace ClusterIt.Cms.Transfer;

/// <summary>Writes content in the canonical form of its file.</summary>
internal sealed partial class ContentFileWriter(ContentTypes types, BodyFormat format, Names names)
{
    public string Write(ContentItem item, Body body, string file, FilePlace place)
    {
        var yaml = new YamlWriter();
        Trunk(yaml, item, file, place);
        new FieldWriter(types, format, names).Write(yaml, types.Of(body).Fields.Where(field => field.Name != "blocks"), body, item.Id);
        var text = new StringBuilder("---\n").Append(yaml).Append("---\n");
        if (body is ArticleBody { Blocks.Count: > 0 } article)
            Blocks(text, article.Blocks, item.Id);
        return text.ToString();
    }

    /// <summary>A list of figures, in their order.</summary>
    public string Write(IEnumerable<(Figure Body, string Key, ContentItem Item)> figures)
    {
        var yaml = new YamlWriter();
        var fields = types.Of<Figure>().Fields;
        yaml.Items(figures.OrderBy(figure => figure.Body.Order).ThenBy(figure => figure.Key, StringComparer.Ordinal).Select(figure => (Action)(() =>
        {
            yaml.Text("key", figure.Key);
            if (figure.Item.Id != ContentFolder.DefaultId($"figures/{figure.Key}", Languages.German))
                yaml.Plain("id", figure.Item.Id.ToString());
            State(yaml, figure.Item);
            new FieldWriter(types, format, names).Write(yaml, fields, figure.Body, figure.Item.Id);
        })));
        return yaml.ToString();
    }

    /// <summary>The particulars of a media file; empty when there are none.</summary>
    public static string Sidecar(MediaItem item)
    {
        var yaml = new YamlWriter();
        foreach (var (key, value) in new[] { ("alt", item.Alt), ("author", item.Author), ("licence", item.Licence), ("source", item.Source) })
        {
            if (value.Length > 0)
                yaml.Text(key, value);
        }
        if (item.Tags.Count > 0)
            yaml.List("tags", item.Tags);
        if (item.Moves)
            yaml.Plain("moves", "true");
        return yaml.ToString();
    }

    private void Trunk(YamlWriter yaml, ContentItem item, string file, FilePlace place)
    {
        var (key, type) = (ContentFolder.KeyOf(file), types[item.Type]);
        if (item.Id != ContentFolder.DefaultId(key, item.Language))
            yaml.Plain("id", item.Id.ToString());
        if (item.Slug != (key == $"{type.Folder}/index" ? "" : key[(key.LastIndexOf('/') + 1)..]))
            yaml.Text("slug", item.Slug);
        if (!IsDefaultParent(item, key, type, place))
            yaml.Text("parent", place.ParentPath ?? Languages.Home(item.Language));
        if (item.Position != 0)
            yaml.Plain("position", item.Position.ToString(CultureInfo.InvariantCulture));
        State(yaml, item);
    }

    /// <summary>What the public sees of it, where that is not simply what the file says.</summary>
    private static void State(YamlWriter yaml, ContentItem item)
    {
        if (!item.IsLive)
            yaml.Plain("state", item.FirstPublishedAt is null ? "draft" : "withdrawn");
        if (!item.IsLive && item.PublishAt is { } publishAt) // Of public content it is the newer draft's date, and that one is not written.
            yaml.Plain("publishAt", Clock(publishAt));
        if (item.WithdrawAt is { } withdrawAt)
            yaml.Plain("withdrawAt", Clock(withdrawAt));
    }

    private bool IsDefaultParent(ContentItem item, string key, ContentType type, FilePlace place)
    {
        if (item.Slug.Length == 0)
            return true;
        if (type.Archive.Length > 0)
            return place.IsUnderItsArchive;
        var folder = key[..key.LastIndexOf('/')];
        if (folder == type.Folder)
            return place.ParentPath is null;
        return place.ParentSource is { } source
            ? ContentFolder.KeyOf(source) == folder
            : place.ParentPath is { } path && names.AtPath(path) is { } id && names.Key(id) == (item.Language == Languages.German ? folder : $"{folder}.en");
    }

    private void Blocks(StringBuilder text, IReadOnlyList<Block> blocks, Guid owner)
    {
        var writer = new FieldWriter(types, format, names);
        var afterText = false;
        foreach (var (block, index) in blocks.Select((block, index) => (block, index)))
        {
            var defaultId = DerivedId.OfBlock(owner, "blocks", index);
            text.Append('\n');
            if (block is TextBlock bare && !afterText && block.Id == defaultId && MayStandBare(bare.Markdown))
            {
                text.Append(new MarkdownLinks(names).ToWritten(bare.Markdown)).Append('\n');
                afterText = true;
                continue;
            }
            var yaml = new YamlWriter();
            writer.WriteBlock(yaml, block, defaultId);
            text.Append("::: ").Append(types.Of(block).Key).Append('\n').Append(yaml).Append(":::\n");
            afterText = false;
        }
    }

    private static bool MayStandBare(string markdown) =>
        markdown.Length > 0 && markdown == markdown.Trim('\n') && !string.IsNullOrWhiteSpace(markdown) && !FenceLine().IsMatch(markdown);

    private static string Clock(DateTime utc) => BerlinTime.FromUtc(utc).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    [GeneratedRegex("^:::", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FenceLine();
}
