using System.Diagnostics;

namespace ClusterIt.Benchmarks;

/// <summary>One of the servers, on a port of its own of this machine.</summary>
internal sealed class Server : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process process;

    private Server(Process process, string origin) => (this.process, Origin) = (process, origin);

    /// <summary>From the start of the process to its first answered page.</summary>
    public TimeSpan Began { get; private set; }

    public string Origin { get; }

    /// <summary>Megabytes that the process holds.</summary>
    public double Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1_000_000.0;
        }
    }

    public static async Task<Server> StartAsync(string program, string[] arguments, int port, string ready, params (string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (key, value) in settings)
            start.Environment[key] = value;
        var begun = Stopwatch.GetTimestamp();
        var started = Process.Start(start)!;
        started.OutputDataReceived += static (_, _) => { }; // Read, so that a full pipe stops nobody.
        started.ErrorDataReceived += static (_, _) => { };
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        var server = new Server(started, FormattableString.Invariant($"http://127.0.0.1:{port}"));
        await server.AnswersAsync(ready);
        server.Began = Stopwatch.GetElapsedTime(begun);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task AnswersAsync(string path)
    {
        using var client = new HttpClient();
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(Origin + path));
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                // Not yet.
            }
            if (Stopwatch.GetElapsedTime(begun) > Patience)
                throw new TimeoutException($"{Origin}{path} does not answer.");
            await Task.Delay(5);
        }
    }
}
