using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClusterIt.Cms.Media;

/// <summary>
/// Has pictures decoded in a child process with limits on time and memory. What goes wrong there, up to a decoder that is
/// taken over by the file it reads, ends there; few run at once, so that a flood of pictures slows pictures alone.
/// </summary>
public sealed class PictureWorkshop(MediaOptions options) : IDisposable
{
    /// <summary>Address space in KiB. The runtime alone reserves more than 2 GB without using it, and with 2 GB the decoder aborts.</summary>
    private const int AddressSpace = 4 * 1024 * 1024;

    private readonly SemaphoreSlim places = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>Both ends speak this.</summary>
    public static JsonSerializerOptions Format { get; } = new() { Converters = { new JsonStringEnumConverter() } };

    public async Task<PictureAnswer> DoAsync(PictureJob job, CancellationToken ct)
    {
        await places.WaitAsync(ct);
        try
        {
            return await AskChildAsync(job, ct);
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();

    private async Task<PictureAnswer> AskChildAsync(PictureJob job, CancellationToken ct)
    {
        using var child = Process.Start(StartInfo()) ?? throw new InvalidOperationException("The process that decodes pictures did not start.");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(options.PictureTimeout);
        try
        {
            var said = child.StandardOutput.ReadToEndAsync(limit.Token);
            var complained = child.StandardError.ReadToEndAsync(limit.Token);
            await child.StandardInput.WriteAsync(JsonSerializer.Serialize(job, Format).AsMemory(), limit.Token);
            child.StandardInput.Close();
            await child.WaitForExitAsync(limit.Token);
            await complained;
            return child.ExitCode == 0 && JsonSerializer.Deserialize<PictureAnswer>(await said, Format) is { } answer
                ? answer
                : PictureAnswer.Refused(PictureRefusal.TooMuchWork);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return PictureAnswer.Refused(PictureRefusal.TooMuchWork);
        }
        catch (IOException) // The child died before it had read what it was to do.
        {
            return PictureAnswer.Refused(PictureRefusal.TooMuchWork);
        }
        finally
        {
            if (!child.HasExited)
                child.Kill(entireProcessTree: true);
        }
    }

    private ProcessStartInfo StartInfo()
    {
        var worker = options.PictureWorker ?? throw new InvalidOperationException("MediaOptions.PictureWorker is not set.");
        var start = new ProcessStartInfo
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        if (OperatingSystem.IsWindows())
        {
            start.FileName = worker.Program;
        }
        else
        {
            start.FileName = "/bin/sh";
            var seconds = (int)Math.Ceiling(options.PictureTimeout.TotalSeconds);
            foreach (var argument in new[] { "-c", FormattableString.Invariant($"ulimit -v {AddressSpace}; ulimit -t {seconds}; exec \"$0\" \"$@\""), worker.Program })
                start.ArgumentList.Add(argument);
        }
        foreach (var argument in worker.Arguments)
            start.ArgumentList.Add(argument);
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x10000000";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["MALLOC_ARENA_MAX"] = "2";
        return start;
    }
}
