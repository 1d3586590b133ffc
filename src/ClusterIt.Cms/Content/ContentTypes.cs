using System.Reflection;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Pages;

namespace ClusterIt.Cms.Content;

/// <summary>The declared content types, block types and upcasters: what the engine knows of the content's shapes.</summary>
public sealed class ContentTypes
{
    private readonly Dictionary<string, ContentType> byKey;
    private readonly Dictionary<Type, ContentType> byBody;
    private readonly Dictionary<string, BlockType> blocksByKey;
    private readonly Dictionary<Type, BlockType> blocksByRecord;
    private readonly Dictionary<(string Key, int From), Upcaster> upcasters;

    /// <exception cref="ArgumentException">Two types share a key.</exception>
    public ContentTypes(IEnumerable<Type> bodies, IEnumerable<Type> blocks, IEnumerable<Upcaster> upcasters)
    {
        All = [.. bodies.Select(body => new ContentType(body))];
        Blocks = [.. blocks.Select(block => new BlockType(block))];
        byKey = All.ToDictionary(type => type.Key);
        byBody = All.ToDictionary(type => type.Body);
        blocksByKey = Blocks.ToDictionary(type => type.Key);
        blocksByRecord = Blocks.ToDictionary(type => type.Record);
        this.upcasters = upcasters.ToDictionary(upcaster => (upcaster.Key, upcaster.From));
    }

    /// <summary>Every type declared in this assembly.</summary>
    public static ContentTypes Declared { get; } = new(
        Marked<ContentTypeAttribute>(), Marked<BlockTypeAttribute>(), []);

    public IReadOnlyList<ContentType> All { get; }

    public IReadOnlyList<BlockType> Blocks { get; }

    public ContentType this[string key] => byKey[key];

    public ContentType Of(Body body) => byBody[body.GetType()];

    public ContentType Of<TBody>() where TBody : Body => byBody[typeof(TBody)];

    public ContentType? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>By the folder of its files, which is also its name in API addresses.</summary>
    public ContentType? InFolder(string folder) => All.FirstOrDefault(type => type.Folder == folder);

    /// <summary>Content of some type lives below a page with this template.</summary>
    public bool IsArchive(PageTemplate template) => All.Any(type => type.Archive == ChoiceNames.Of(template));

    public BlockType Of(Block block) => blocksByRecord[block.GetType()];

    public BlockType? FindBlock(string key) => blocksByKey.GetValueOrDefault(key);

    internal Upcaster? UpcasterFrom(string key, int version) => upcasters.GetValueOrDefault((key, version));

    private static IEnumerable<Type> Marked<TMark>() where TMark : Attribute =>
        typeof(ContentTypes).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<TMark>() is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal);
}
