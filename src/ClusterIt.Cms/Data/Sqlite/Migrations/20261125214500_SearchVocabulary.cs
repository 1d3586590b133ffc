using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClusterIt.Cms.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SearchVocabulary : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // A view of the index, without rows of its own: suggestions look through stems, not through texts.
            migrationBuilder.Sql("CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab(search_stem, row);");

            // What was indexed before knows neither Länder nor topics: without rows the index is made anew at the start.
            migrationBuilder.Sql("DELETE FROM search_document; DELETE FROM search_stem; DELETE FROM search_part;");
            migrationBuilder.Sql("""
                UPDATE organisation_entry SET "Words" = "Words" || CASE "Land"
                    WHEN 'Sachsen' THEN ' sachsen' WHEN 'SachsenAnhalt' THEN ' sachsen anhalt' ELSE ' thuringen thueringen' END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE search_vocabulary;");
        }
    }
}
