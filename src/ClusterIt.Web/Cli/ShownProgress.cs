using System.Diagnostics;
using ClusterIt.Cms.Transfer;

namespace ClusterIt.Web.Cli;

/// <summary>Progress on standard error: one line that renews itself on a terminal, a line now and then elsewhere.</summary>
internal sealed class ShownProgress : IProgress<ImportProgress>
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Elsewhere = TimeSpan.FromSeconds(2);
    private long last = Stopwatch.GetTimestamp();

    public void Report(ImportProgress value)
    {
        var isTerminal = !Console.IsErrorRedirected;
        var isDone = value.Done == value.Total;
        if (Stopwatch.GetElapsedTime(last) < (isTerminal ? OnTerminal : Elsewhere) && !(isDone && isTerminal))
            return;
        last = Stopwatch.GetTimestamp();
        var line = FormattableString.Invariant($"{value.Done} von {value.Total} Dateien");
        if (isTerminal)
            Console.Error.Write(isDone ? $"\r{line}\n" : $"\r{line}");
        else
            Console.Error.WriteLine(line);
    }
}
