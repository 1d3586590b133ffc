using System.Diagnostics;
using ClusterIt.Cms.Transfer;

namespace ClusterIt.Web.Cli;

/// <summary>Progress on standard error: one line that renews itself on a terminal, a line now and then elsewhere. Disposed, it leaves the next message a line of its own.</summary>
internal sealed class ShownProgress(TextWriter target, bool isTerminal) : IProgress<ImportProgress>, IDisposable
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Elsewhere = TimeSpan.FromSeconds(2);
    private long last = Stopwatch.GetTimestamp();
    private bool hasShown;
    private bool isLineOpen;

    public static ShownProgress OnStandardError() => new(Console.Error, !Console.IsErrorRedirected);

    public void Report(ImportProgress value)
    {
        var isDone = value.Done == value.Total;
        var isEndOfLongRun = isDone && (isTerminal || hasShown);
        if (Stopwatch.GetElapsedTime(last) < (isTerminal ? OnTerminal : Elsewhere) && !isEndOfLongRun)
            return;
        hasShown = true;
        last = Stopwatch.GetTimestamp();
        var line = FormattableString.Invariant($"{value.Done} von {value.Total} Dateien");
        if (isTerminal)
            target.Write($"\r{line}");
        else
            target.WriteLine(line);
        isLineOpen = isTerminal;
    }

    public void Dispose()
    {
        if (isLineOpen)
            target.WriteLine();
        isLineOpen = false;
    }
}
