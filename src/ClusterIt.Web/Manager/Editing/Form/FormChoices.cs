using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Settings;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Site;

namespace ClusterIt.Web.Manager.Editing.Form;

/// <summary>What there is to choose from, each read once for a form however many of its fields ask.</summary>
internal sealed class FormChoices(ContentList content, MediaLibrary media, PublishedSettings settings)
{
    /// <summary>More than anybody looks through in a list; the newest are offered.</summary>
    private const int Most = 500;

    private readonly Dictionary<string, IReadOnlyList<ContentRow>> rows = [];
    private IReadOnlyList<MediaItem>? files;
    private SiteSettings? site;

    /// <summary>Where several may be chosen, the chosen ones first, in their order: it means something, and the form hands it back.</summary>
    public IReadOnlyList<FormOption> Of(Field field, object? value)
    {
        var type = field.IsMany ? field.ElementType() : field.ValueType;
        var chosen = value switch { Enum one => [one], System.Collections.IEnumerable many and not string => many.Cast<Enum>().ToList(), _ => (IReadOnlyList<Enum>)[] };
        var others = Enum.GetValues(type).Cast<Enum>().Except(chosen);
        return field.IsMany
            ? [.. chosen.Select(each => Option(each, true)), .. others.Select(each => Option(each, false))]
            : [.. Enum.GetValues(type).Cast<Enum>().Select(each => Option(each, chosen.Contains(each)))];

        static FormOption Option(Enum value, bool isChosen) => new(ChoiceNames.Of(value), FieldTexts.Choice(value), isChosen);
    }

    public async Task<IReadOnlyList<FormOption>> ContentAsync(string type, Guid? chosen, CancellationToken ct)
    {
        if (!rows.TryGetValue(type, out var known))
            rows[type] = known = await content.ChoicesAsync(type, Most, ct);
        return [.. known.Select(row => new FormOption(row.Id.ToString(), Named(row), row.Id == chosen))];
    }

    public async Task<IReadOnlyList<FormOption>> TopicsAsync(IReadOnlyCollection<string> chosen, CancellationToken ct)
    {
        site ??= (await settings.ReadAsync(ct)).Settings;
        return
        [
            .. chosen.Select(key => new FormOption(key, site.TopicLabel(key, Languages.German), true)),
            .. site.Topics.Where(topic => !chosen.Contains(topic.Key)).Select(topic => new FormOption(topic.Key, topic.Label, false)),
        ];
    }

    public async Task<IReadOnlyList<FormOption>> MediaAsync(bool pictures, Guid? chosen, CancellationToken ct)
    {
        files ??= await media.NewestAsync(Most, ct);
        return [.. files.Where(file => file.IsPicture == pictures).Select(file => new FormOption(file.Id.ToString(), file.Alt.Length > 0 ? $"{file.FileName} – {file.Alt}" : file.FileName, file.Id == chosen) { Preview = pictures ? PictureViews.Thumbnail(file) : null, Alt = file.Alt.Length > 0 ? file.Alt : null, RightsVersion = pictures && !MediaItem.HasRights(file.Author, file.Licence) ? file.Version : null })];
    }

    public Task<MediaItem?> FileAsync(Guid id, CancellationToken ct) => media.FindAsync(id, ct);

    /// <summary>A file as a form names it; empty for one that is gone.</summary>
    public static string Named(MediaItem? file) => file is { TrashedAt: not null } ? OfficeWords.Of("media.named-in-trash", file.FileName) : file?.FileName ?? "";

    private static string Named(ContentRow row) => row.State is ContentState.Published
        ? row.Title : $"{(row.Title.Length > 0 ? row.Title : OfficeWords.Of("list.untitled"))} ({FieldTexts.Choice(row.State)})";
}
