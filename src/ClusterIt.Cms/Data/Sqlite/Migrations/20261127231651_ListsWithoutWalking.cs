using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClusterIt.Cms.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ListsWithoutWalking : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_topic_entry_Type_Topic",
                table: "topic_entry");

            migrationBuilder.AddColumn<DateOnly>(
                name: "Date",
                table: "topic_entry",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_topic_entry_Type_Topic_Date_ContentId",
                table: "topic_entry",
                columns: new[] { "Type", "Topic", "Date", "ContentId" });

            migrationBuilder.CreateIndex(
                name: "IX_content_Type_Id",
                table: "content",
                columns: new[] { "Type", "Id" });

            migrationBuilder.Sql("""
                UPDATE "topic_entry" SET "Date" = (SELECT "Date" FROM "post_entry" WHERE "post_entry"."ContentId" = "topic_entry"."ContentId") WHERE "Type" = 'post';
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_topic_entry_Type_Topic_Date_ContentId",
                table: "topic_entry");

            migrationBuilder.DropIndex(
                name: "IX_content_Type_Id",
                table: "content");

            migrationBuilder.DropColumn(
                name: "Date",
                table: "topic_entry");

            migrationBuilder.CreateIndex(
                name: "IX_topic_entry_Type_Topic",
                table: "topic_entry",
                columns: new[] { "Type", "Topic" });
        }
    }
}
