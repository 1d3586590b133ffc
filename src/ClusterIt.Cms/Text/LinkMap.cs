namespace ClusterIt.Cms.Text;

/// <summary>Where the content and media that a text points at can be found by the public.</summary>
/// <param name="Content">Path and title of what is public; what is missing here is not linked.</param>
/// <param name="Media">Addresses of files.</param>
public sealed record LinkMap(IReadOnlyDictionary<Guid, LinkedContent> Content, IReadOnlyDictionary<Guid, string> Media)
{
    public static LinkMap Empty { get; } = new(new Dictionary<Guid, LinkedContent>(), new Dictionary<Guid, string>());

    /// <summary>The address for a target, or null when the public cannot go there.</summary>
    public string? Href(Content.LinkTarget target)
    {
        if (target.ContentId is { } content)
            return Content.TryGetValue(content, out var found) ? found.Path + target.Following : null;
        if (target.MediaId is { } media)
            return Media.GetValueOrDefault(media);
        return target.Value;
    }
}
