using System.IO.Enumeration;
using System.Text;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Text;

namespace ClusterIt.Cms.Transfer;

/// <summary>The files of a content folder.</summary>
internal sealed class ContentFolder(string path, bool withSamples, ContentTypes types)
{
    public const string SamplesFolder = "demo";
    public const string SettingsFile = "site.yml";
    public const string FiguresFile = "figures.yml";
    public const string AliasesFile = "aliases.csv";
    public const string MediaFolder = "media";
    public const string EnglishEnding = ".en.md";
    public const string Ending = ".md";
    public const string SidecarEnding = ".yml";
    private static readonly string[] ContentEndings =
        [".md", ".markdown", ".txt", ".yml", ".yaml", ".csv", ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".pdf"];

    /// <summary>Files about a folder, not of it.</summary>
    private static readonly string[] Bystanders = ["README.md", "CHANGELOG.md", "LICENSE", "Thumbs.db", "desktop.ini"];

    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    public string Path { get; } = path;

    /// <summary>It has the settings, the figures, or the folder of a type.</summary>
    public static bool LooksLikeOne(string path) =>
        File.Exists(System.IO.Path.Combine(path, SettingsFile)) || File.Exists(System.IO.Path.Combine(path, FiguresFile))
        || ContentTypes.Declared.All.Any(type => Directory.Exists(System.IO.Path.Combine(path, type.Folder)));

    /// <summary>The Markdown files of every type, in a fixed order.</summary>
    public IEnumerable<(string File, ContentType Type)> MarkdownFiles() =>
        Roots().SelectMany(root => types.All
            .Where(type => type.Addressable)
            .SelectMany(type => FilesBelow(root + type.Folder, "*.md").Where(file => !IsHidden(file)).Select(file => (file, type))));

    /// <summary>All that an import reads.</summary>
    public IEnumerable<string> ReadFiles() =>
    [
        .. MarkdownFiles().Select(found => found.File), .. FigureFiles(),
        .. MediaFiles().SelectMany(file => new[] { file, file + SidecarEnding }).Where(Has),
        .. new[] { SettingsFile, AliasesFile }.Where(Has),
    ];

    /// <summary>
    /// Files that look like content and are none, by their folder or by their ending: a typing error in a name must not lose
    /// them without a word. What has no such ending, or begins with a dot, is somebody else's business.
    /// </summary>
    public IEnumerable<string> StrayFiles()
    {
        var known = ReadFiles().ToHashSet(StringComparer.Ordinal);
        return FilesBelow("", "*").Where(file => !known.Contains(file) && (withSamples || !IsSample(file)) && LooksLikeContent(file));
    }

    /// <summary>The file beside which particulars lie, in the folder of media; null for anything else.</summary>
    public static string? FileOfSidecar(string file) =>
        file.EndsWith(SidecarEnding, StringComparison.Ordinal) && file.Split('/')[..^1].Contains(MediaFolder) ? System.IO.Path.GetFileName(file)[..^SidecarEnding.Length] : null;

    /// <summary>Folders that are links: they may lead anywhere, above themselves too, and are not entered.</summary>
    public IEnumerable<string> LinkedFolders() => Below(new FileSystemEnumerable<string>(Path, (ref FileSystemEntry entry) => entry.ToFullPath(), Everything)
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => entry.IsDirectory && IsLink(ref entry),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
    }).Where(folder => !IsHidden(folder) && (withSamples || !IsSample(folder)));

    private static bool IsHidden(string file) =>
        file.Split('/').Any(part => part.StartsWith('.')) || Bystanders.Contains(System.IO.Path.GetFileName(file));

    private static bool LooksLikeContent(string file) =>
        !IsHidden(file) && ContentEndings.Contains(System.IO.Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    /// <summary>The lists of figures.</summary>
    public IEnumerable<string> FigureFiles() =>
        Roots().Select(root => root + FiguresFile).Where(file => File.Exists(Full(file)));

    /// <summary>The media files, sidecars aside.</summary>
    public IEnumerable<string> MediaFiles() =>
        Roots().SelectMany(root => FilesBelow(root + MediaFolder, "*"))
            .Where(file => !file.EndsWith(SidecarEnding, StringComparison.Ordinal) && !IsHidden(file));

    public bool Has(string file) => File.Exists(Full(file));

    public string Full(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>What references name: <c>demo/posts/a.en.md</c> is <c>posts/a</c>.</summary>
    public static string KeyOf(string file)
    {
        var key = NormalForm.Of(IsSample(file) ? file[(SamplesFolder.Length + 1)..] : file, NormalizationForm.FormC); // Some systems write "ü" in two parts.
        return key.EndsWith(EnglishEnding, StringComparison.Ordinal) ? key[..^EnglishEnding.Length]
            : key.EndsWith(Ending, StringComparison.Ordinal) ? key[..^Ending.Length]
            : key;
    }

    /// <summary>A file of the media folders, not of a folder that merely ends so.</summary>
    public static bool IsMedia(string file) =>
        file.StartsWith($"{MediaFolder}/", StringComparison.Ordinal) || file.StartsWith($"{SamplesFolder}/{MediaFolder}/", StringComparison.Ordinal);

    public static bool IsSample(string file) => file.StartsWith($"{SamplesFolder}/", StringComparison.Ordinal);

    public static string LanguageOf(string file) =>
        file.EndsWith(EnglishEnding, StringComparison.Ordinal) ? Languages.English : Languages.German;

    /// <summary>The identifier of content whose file names none.</summary>
    public static Guid DefaultId(string key, string language) =>
        DerivedId.From(language == Languages.German ? key : $"{key}.{language}");

    private IEnumerable<string> Roots() => withSamples ? ["", $"{SamplesFolder}/"] : [""];

    private IEnumerable<string> FilesBelow(string folder, string pattern) =>
        Directory.Exists(Full(folder)) && (folder.Length == 0 || !File.GetAttributes(Full(folder)).HasFlag(FileAttributes.ReparsePoint))
            ? Below(new FileSystemEnumerable<string>(Full(folder), (ref FileSystemEntry entry) => entry.ToFullPath(), Everything)
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && FileSystemName.MatchesSimpleExpression(pattern, entry.FileName, ignoreCase: false),
                ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
            })
            : [];

    private IEnumerable<string> Below(IEnumerable<string> found) =>
        found.Select(each => System.IO.Path.GetRelativePath(Path, each).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
