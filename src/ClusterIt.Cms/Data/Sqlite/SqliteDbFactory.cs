using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ClusterIt.Cms.Data.Sqlite;

/// <summary>For <c>dotnet ef migrations add NAME --context SqliteDb --output-dir Data/Sqlite/Migrations</c>.</summary>
internal sealed class SqliteDbFactory : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=design.db").Options, new WriteGate(new DatabaseOptions()));
}
