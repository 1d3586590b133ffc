using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Data.Sqlite;

/// <summary>The database on SQLite; its migrations lie beside it.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options, WriteGate gate) : Db(options, gate);
