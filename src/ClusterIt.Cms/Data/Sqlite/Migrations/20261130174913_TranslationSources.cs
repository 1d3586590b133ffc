using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClusterIt.Cms.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class TranslationSources : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "SourceRevisionId",
                table: "content",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "SourceRevisionId",
                table: "content");
        }
    }
}
