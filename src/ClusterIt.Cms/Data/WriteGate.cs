namespace ClusterIt.Cms.Data;

/// <summary>
/// SQLite has one writer at a time. Writers of this process queue here, in order and without polling, instead of
/// meeting "database is locked"; other processes wait by the busy timeout.
/// </summary>
public sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);

    internal Task EnterAsync(CancellationToken ct) => gate.WaitAsync(ct);

    internal void Leave() => gate.Release();

    public void Dispose() => gate.Dispose();
}
