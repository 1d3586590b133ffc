using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClusterIt.Cms.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PostCounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_post_entry_Language_Category_Date",
                table: "post_entry");

            migrationBuilder.DropIndex(
                name: "IX_post_entry_Language_Year_Date",
                table: "post_entry");

            // Not EF's own way, which makes the table anew at the end, and would take the triggers below along.
            migrationBuilder.Sql("""ALTER TABLE "post_entry" DROP COLUMN "Year";""");

            migrationBuilder.CreateTable(
                name: "post_count",
                columns: table => new
                {
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    Category = table.Column<string>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_post_count", x => new { x.Language, x.Year, x.Month, x.Category });
                });

            migrationBuilder.CreateIndex(
                name: "IX_post_entry_Language_Category_Date_ContentId",
                table: "post_entry",
                columns: new[] { "Language", "Category", "Date", "ContentId" });

            migrationBuilder.CreateIndex(
                name: "IX_content_IsSample",
                table: "content",
                column: "IsSample",
                filter: "\"IsSample\"");

            migrationBuilder.Sql("""
                INSERT INTO "post_count" ("Language", "Category", "Year", "Month", "Count")
                SELECT "Language", "Category", CAST(substr("Date", 1, 4) AS INTEGER), CAST(substr("Date", 6, 2) AS INTEGER), count(*)
                FROM "post_entry" GROUP BY 1, 2, 3, 4;

                CREATE TRIGGER "post_counted" AFTER INSERT ON "post_entry" BEGIN
                    INSERT INTO "post_count" ("Language", "Category", "Year", "Month", "Count")
                    VALUES (NEW."Language", NEW."Category", CAST(substr(NEW."Date", 1, 4) AS INTEGER), CAST(substr(NEW."Date", 6, 2) AS INTEGER), 1)
                    ON CONFLICT DO UPDATE SET "Count" = "Count" + 1;
                END;

                CREATE TRIGGER "post_uncounted" AFTER DELETE ON "post_entry" BEGIN
                    UPDATE "post_count" SET "Count" = "Count" - 1
                    WHERE "Language" = OLD."Language" AND "Category" = OLD."Category"
                        AND "Year" = CAST(substr(OLD."Date", 1, 4) AS INTEGER) AND "Month" = CAST(substr(OLD."Date", 6, 2) AS INTEGER);
                END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TRIGGER "post_counted"; DROP TRIGGER "post_uncounted";""");

            migrationBuilder.DropTable(
                name: "post_count");

            migrationBuilder.DropIndex(
                name: "IX_post_entry_Language_Category_Date_ContentId",
                table: "post_entry");

            migrationBuilder.DropIndex(
                name: "IX_content_IsSample",
                table: "content");

            migrationBuilder.AddColumn<int>(
                name: "Year",
                table: "post_entry",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_post_entry_Language_Category_Date",
                table: "post_entry",
                columns: new[] { "Language", "Category", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_post_entry_Language_Year_Date",
                table: "post_entry",
                columns: new[] { "Language", "Year", "Date" });
        }
    }
}
