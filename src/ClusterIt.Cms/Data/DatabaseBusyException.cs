namespace ClusterIt.Cms.Data;

/// <summary>Somebody else has been writing for longer than a change waits (an import with <c>--atomic</c>); nothing was changed, and the same may be tried again.</summary>
public sealed class DatabaseBusyException : Exception
{
    internal const string TooLong = "The database was busy for too long.";

    public DatabaseBusyException() : base(TooLong)
    {
    }

    public DatabaseBusyException(string message) : base(message)
    {
    }

    public DatabaseBusyException(string message, Exception cause) : base(message, cause)
    {
    }
}
