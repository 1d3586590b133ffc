using System.Globalization;
using System.Text.RegularExpressions;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Organisations;
using ClusterIt.Cms.Settings;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Manager.Editing.Form;
using ClusterIt.Web.Site;

namespace ClusterIt.Web.Manager.Settings;

/// <summary>The settings as they are typed.</summary>
public sealed partial class SettingsForm
{
    /// <summary>Rows for topics that there are not yet.</summary>
    private const int NewTopics = 3;

    /// <summary>A year beyond them is a slip of the keyboard.</summary>
    private const int EarliestYear = 1800;
    private const int LatestYear = 2200;

    /// <summary>What the form began with, as <see cref="SettingsMerge"/> writes it.</summary>
    public string? Start { get; init; }

    public string? Name { get; init; }

    public string? ShortName { get; init; }

    public string? Slogan { get; init; }

    public string? SloganEn { get; init; }

    public string? Description { get; init; }

    public string? DescriptionEn { get; init; }

    public string? Founded { get; init; }

    public string? Street { get; init; }

    public string? PostalCode { get; init; }

    public string? Town { get; init; }

    public string? TownNote { get; init; }

    public Land? Land { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Web { get; init; }

    public string? ContactAsOf { get; init; }

    public string? FiguresLicence { get; init; }

    public string? FiguresLicenceEn { get; init; }

    public string? Theme { get; init; }

    public string? TrashDays { get; init; }

    public string? HistoryDays { get; init; }

    public IList<TopicForm> Topics { get; init; } = new List<TopicForm>();

    /// <param name="settings">What holds.</param>
    /// <param name="options">The configured theme, where the office has chosen none.</param>
    internal static SettingsForm Of(SiteSettings settings, SiteOptions options) => new()
    {
        Name = settings.Name,
        ShortName = settings.ShortName,
        Slogan = settings.Slogan,
        SloganEn = settings.SloganEn,
        Description = settings.Description,
        DescriptionEn = settings.DescriptionEn,
        Founded = settings.Founded,
        Street = settings.Street,
        PostalCode = settings.PostalCode,
        Town = settings.Town,
        TownNote = settings.TownNote,
        Land = settings.Land,
        Phone = settings.Phone,
        Email = settings.Email,
        Web = settings.Web,
        ContactAsOf = settings.ContactAsOf is { } date ? TypedValues.AsOf(date) : "",
        FiguresLicence = settings.FiguresLicence,
        FiguresLicenceEn = settings.FiguresLicenceEn,
        Theme = ChosenTheme.Of(settings, options),
        TrashDays = settings.TrashDays.ToString(CultureInfo.InvariantCulture),
        HistoryDays = settings.HistoryDays.ToString(CultureInfo.InvariantCulture),
        Topics = (List<TopicForm>)[.. settings.Topics.Select(topic => new TopicForm { Key = topic.Key, Label = topic.Label, LabelEn = topic.LabelEn }), .. Enumerable.Range(0, NewTopics).Select(_ => new TopicForm())],
    };

    /// <summary>The settings, and what has to be mended first, by field.</summary>
    /// <param name="options">The configured theme: whoever chooses that one follows the configuration.</param>
    internal (SiteSettings Settings, IReadOnlyList<Fault> Faults) Read(SiteOptions options)
    {
        var faults = new List<Fault>();
        var (phone, email) = (string.Concat(Text(Phone).Replace("(0)", "", StringComparison.Ordinal).Where(character => character is '+' || char.IsAsciiDigit(character))), Text(Email));
        if (Text(Name).Length == 0)
            faults.Add(new Fault(nameof(Name), OfficeWords.Of("settings.name-missing")));
        if (phone.Length > 0 && !International().IsMatch(phone))
            faults.Add(new Fault(nameof(Phone), OfficeWords.Of("settings.phone-malformed")));
        if (email.Length > 0 && !Address().IsMatch(email))
            faults.Add(new Fault(nameof(Email), OfficeWords.Of("account.email-malformed")));
        if (Text(PostalCode) is { Length: > 0 } code && !FiveDigits().IsMatch(code))
            faults.Add(new Fault(nameof(PostalCode), OfficeWords.Of("settings.postal-code")));
        if (Text(Founded) is { Length: > 0 } founded && !(int.TryParse(founded, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= EarliestYear and <= LatestYear))
            faults.Add(new Fault(nameof(Founded), OfficeWords.Of("settings.founded-no-number")));
        if (Text(Web) is { Length: > 0 } web && !Host().IsMatch(web))
            faults.Add(new Fault(nameof(Web), OfficeWords.Of("settings.web-malformed")));
        var asOf = Text(ContactAsOf).Length == 0 ? null : TypedValues.AsOf(Text(ContactAsOf))?.GetValue<string>();
        if (asOf is null && Text(ContactAsOf).Length > 0)
            faults.Add(new Fault(nameof(ContactAsOf), OfficeWords.Of("unreadable.AsOf", Text(ContactAsOf))));
        if (!Themes.Known.Contains(Text(Theme)))
            faults.Add(new Fault(nameof(Theme), OfficeWords.Of("settings.theme-unknown", string.Join(", ", Themes.Known))));
        var trashDays = ReadDays(nameof(TrashDays), TrashDays, SiteSettings.LeastTrashDays, SiteSettings.MostTrashDays, faults);
        var historyDays = ReadDays(nameof(HistoryDays), HistoryDays, SiteSettings.LeastHistoryDays, SiteSettings.MostHistoryDays, faults);
        var topics = ReadTopics(faults);
        return (new SiteSettings
        {
            Name = Text(Name),
            ShortName = Text(ShortName),
            Slogan = Text(Slogan),
            SloganEn = Text(SloganEn),
            Description = Text(Description),
            DescriptionEn = Text(DescriptionEn),
            Founded = Text(Founded),
            Street = Text(Street),
            PostalCode = Text(PostalCode),
            Town = Text(Town),
            TownNote = Text(TownNote),
            Land = Land,
            Phone = phone,
            Email = email,
            Web = Text(Web),
            ContactAsOf = asOf is null ? null : PartialDate.Parse(asOf),
            FiguresLicence = Text(FiguresLicence),
            FiguresLicenceEn = Text(FiguresLicenceEn),
            Theme = Text(Theme) == options.Theme ? "" : Text(Theme),
            TrashDays = trashDays,
            HistoryDays = historyDays,
            Topics = topics,
        }, faults);
    }

    private static int ReadDays(string field, string? typed, int least, int most, List<Fault> faults)
    {
        if (int.TryParse(Text(typed), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days >= least && days <= most)
            return days;
        faults.Add(new Fault(field, OfficeWords.Of("settings.days-expected", OfficeWords.Of($"settings.{field}"), least, most)));
        return least;
    }

    /// <summary>A topic keeps its key when it is renamed: content names it by that.</summary>
    private List<Topic> ReadTopics(List<Fault> faults)
    {
        var topics = new List<Topic>();
        foreach (var topic in Topics)
        {
            var (key, label) = (Text(topic.Key), Text(topic.Label));
            if (key.Length == 0 && label.Length == 0)
                continue;
            if (label.Length == 0)
                faults.Add(new Fault(nameof(Topics), OfficeWords.Of("settings.topic-missing", key)));
            var slug = key.Length > 0 ? key : Slug.From(label);
            if (slug.Length == 0 || topics.Exists(other => other.Key == slug))
                faults.Add(new Fault(nameof(Topics), OfficeWords.Of("settings.topic-twice", label)));
            topics.Add(new Topic { Key = slug, Label = label, LabelEn = Text(topic.LabelEn) });
        }
        return topics;
    }

    private static string Text(string? typed) => (typed ?? "").Trim();

    [GeneratedRegex(@"^\+[1-9][0-9]{5,14}$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex International();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s]+$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(https?://)?[\p{L}\d-]+(\.[\p{L}\d-]+)+(/\S*)?$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Host();

    [GeneratedRegex("^[0-9]{5}$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex FiveDigits();
}
