namespace ClusterIt.Cms.Content;

/// <summary>What there is at a path.</summary>
public abstract record PathAnswer
{
    private PathAnswer() { }

    public sealed record Found(Live<Body> Content) : PathAnswer;

    /// <summary>The content lives elsewhere now: one permanent redirect.</summary>
    public sealed record Moved(string Path) : PathAnswer;

    /// <summary>There was something, and it is no longer public: 410.</summary>
    public sealed record Gone : PathAnswer;

    /// <summary>There never was anything: 404.</summary>
    public sealed record Unknown : PathAnswer;
}
