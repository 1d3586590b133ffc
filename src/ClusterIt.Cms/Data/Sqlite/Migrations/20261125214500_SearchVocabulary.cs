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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE search_vocabulary;");
        }
    }
}
