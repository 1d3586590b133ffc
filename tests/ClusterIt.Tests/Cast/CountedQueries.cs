using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ClusterIt.Tests.Cast;

/// <summary>Counts what the site asks the database, and remembers how the database goes about each question.</summary>
internal sealed class CountedQueries : DbCommandInterceptor
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> plans = new(StringComparer.Ordinal);
    private int count;

    public int Count => Volatile.Read(ref count);

    /// <summary>Whether the database is asked for its plans.</summary>
    public bool Explains { get; set; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Plans => plans;

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        Interlocked.Increment(ref count);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (Explains && command.CommandText.StartsWith("SELECT", StringComparison.Ordinal) && !plans.ContainsKey(command.CommandText))
            plans[command.CommandText] = Plan(command);
        return ValueTask.FromResult(result);
    }

    /// <summary>https://www.sqlite.org/eqp.html</summary>
    private static List<string> Plan(DbCommand command)
    {
        using var question = command.Connection!.CreateCommand();
        (question.CommandText, question.Transaction) = ($"EXPLAIN QUERY PLAN {command.CommandText}", command.Transaction);
        foreach (DbParameter asked in command.Parameters)
        {
            var parameter = question.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (asked.ParameterName, asked.Value);
            question.Parameters.Add(parameter);
        }
        var plan = new List<string>();
        using var reader = question.ExecuteReader();
        while (reader.Read())
            plan.Add(reader.GetString(3));
        return plan;
    }
}
