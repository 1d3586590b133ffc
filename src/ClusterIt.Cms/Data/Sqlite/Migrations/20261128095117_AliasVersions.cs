using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClusterIt.Cms.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AliasVersions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "alias",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Version",
                table: "alias");
        }
    }
}
