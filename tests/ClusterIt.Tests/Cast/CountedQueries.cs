using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ClusterIt.Tests.Cast;

/// <summary>Counts what the site asks the database.</summary>
internal sealed class CountedQueries : DbCommandInterceptor
{
    private int count;

    public int Count => Volatile.Read(ref count);

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        Interlocked.Increment(ref count);
        return result;
    }
}
