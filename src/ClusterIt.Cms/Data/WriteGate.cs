namespace ClusterIt.Cms.Data;

/// <summary>
/// SQLite has one writer at a time. Writers of this process queue here, in order and without polling, instead of
/// meeting "database is locked"; other processes wait by the busy timeout.
/// </summary>
public sealed class WriteGate(DatabaseOptions options) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private long commits;

    /// <summary>Rises with every change that this process has kept: whoever holds something in memory sees without asking the database that it may be old.</summary>
    public long Commits => Volatile.Read(ref commits);

    /// <exception cref="DatabaseBusyException">Those before it took longer than anybody waits.</exception>
    internal async Task EnterAsync(CancellationToken ct)
    {
        if (!await gate.WaitAsync(options.Patience, ct))
            throw new DatabaseBusyException();
    }

    internal void Leave() => gate.Release();

    internal void NoteCommit() => Interlocked.Increment(ref commits);

    public void Dispose() => gate.Dispose();
}
