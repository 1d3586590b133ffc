using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClusterIt.Cms.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "search_document",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ContentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Type = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_document", x => x.Id);
                    table.ForeignKey(
                        name: "FK_search_document_content_ContentId",
                        column: x => x.ContentId,
                        principalTable: "content",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_search_document_ContentId",
                table: "search_document",
                column: "ContentId",
                unique: true);

            // Contentless: what is shown comes from search_document; the full-text tables hold what is looked in, and no text twice.
            migrationBuilder.Sql("CREATE VIRTUAL TABLE search_stem USING fts5(title, text, content='', contentless_delete=1, tokenize='unicode61', prefix='2 3');");
            migrationBuilder.Sql("CREATE VIRTUAL TABLE search_part USING fts5(title, text, content='', contentless_delete=1, tokenize='trigram');");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE search_part;");
            migrationBuilder.Sql("DROP TABLE search_stem;");
            migrationBuilder.DropTable(
                name: "search_document");
        }
    }
}
