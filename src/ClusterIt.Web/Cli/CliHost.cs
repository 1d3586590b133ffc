using ClusterIt.Cms.Data;
using ClusterIt.Cms.Data.Sqlite;
using ClusterIt.Web.Http;
using Microsoft.Data.Sqlite;

namespace ClusterIt.Web.Cli;

/// <summary>The CMS without a server, on the same database.</summary>
internal static class CliHost
{
    /// <summary>https://www.sqlite.org/rescode.html</summary>
    private const int SqliteFull = 13, SqliteReadOnly = 8, SqliteIoError = 10;

    /// <summary>As shells say of what Ctrl-C has stopped.</summary>
    private const int Interrupted = 130;

    /// <summary>Runs one command in a scope of its own; a problem with the options is said in one sentence.</summary>
    /// <param name="command">What is done.</param>
    /// <param name="ct">Cancels.</param>
    /// <param name="onCopy">Nothing is to stay: it is tried on a copy of the database, and nobody waits for it.</param>
    /// <param name="keepsParts">Cut off, it has done a part of it, and goes on from there the next time.</param>
    public static async Task<int> RunAsync(Func<IServiceProvider, CheckedOptions, Task<int>> command, CancellationToken ct, bool onCopy = false, bool keepsParts = true)
    {
        var rest = keepsParts && !onCopy ? "Was schon übernommen ist, bleibt; derselbe Befehl macht weiter." : "Es wurde nichts geändert.";
        try
        {
            var builder = WebApplication.CreateBuilder(ContentRoot.Options([]));
            builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None); // Its faults come as exceptions too.
            var options = builder.ReadOptions();
            using var copy = onCopy ? new DatabaseCopy(StorageRegistration.DatabaseOf(options)) : null;
            builder.Services.AddStorage(options, builder.Environment, copy);
            await using var app = builder.Build();
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<MigrateDatabase>().RunAsync(ct);
            return await command(scope.ServiceProvider, options);
        }
        catch (OptionsProblem problem)
        {
            await CommandLine.RefuseAsync(problem.Message);
            return 2;
        }
        catch (DatabaseBusyException)
        {
            await CommandLine.RefuseAsync($"Abgebrochen: Ein anderer Vorgang schreibt schon lange in die Datenbank, vielleicht ein Import mit --atomic. {rest}");
            return 2;
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            await CommandLine.RefuseAsync($"Abgebrochen. {rest}");
            return Interrupted;
        }
        catch (Exception problem) when (OfTheDisk(problem) is { } reason)
        {
            await CommandLine.RefuseAsync($"Abgebrochen: {reason} Bitte schaffen Sie Platz, oder prüfen Sie die Rechte, und lassen Sie den Befehl noch einmal laufen. {rest}");
            return 2;
        }
    }

    /// <summary>No room or no right to write, whoever met it; null for anything else, which is a fault of ours.</summary>
    private static string? OfTheDisk(Exception? problem) => problem switch
    {
        null => null,
        IOException or UnauthorizedAccessException => problem.Message,
        SqliteException { SqliteErrorCode: SqliteFull or SqliteReadOnly or SqliteIoError } => problem.Message,
        _ => OfTheDisk(problem.InnerException),
    };
}
