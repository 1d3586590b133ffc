using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClusterIt.Cms.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FiguresInBothLanguages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // English texts have other stems now, figures two rows, posts and events their kind: without rows the index is made anew at the start.
            migrationBuilder.Sql("DELETE FROM search_document; DELETE FROM search_stem; DELETE FROM search_part;");

            migrationBuilder.DropIndex(
                name: "IX_search_document_ContentId",
                table: "search_document");

            migrationBuilder.CreateIndex(
                name: "IX_search_document_ContentId_Language",
                table: "search_document",
                columns: new[] { "ContentId", "Language" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_search_document_ContentId_Language",
                table: "search_document");

            migrationBuilder.CreateIndex(
                name: "IX_search_document_ContentId",
                table: "search_document",
                column: "ContentId",
                unique: true);
        }
    }
}
