using ClusterIt.Cms.Transfer;

namespace ClusterIt.Web.Http;

/// <summary>Says every few hundred files how far an import is.</summary>
internal sealed partial class LoggedProgress(ILogger log) : IProgress<ImportProgress>
{
    private const int Every = 500;

    public void Report(ImportProgress value)
    {
        if (value.Done > 0 && value.Done % Every == 0)
            Said(log, value.Done, value.Total);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Done} von {Total} Dateien.")]
    private static partial void Said(ILogger log, int done, int total);
}
