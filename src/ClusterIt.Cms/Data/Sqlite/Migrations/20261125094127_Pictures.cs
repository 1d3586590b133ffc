using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClusterIt.Cms.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Pictures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_media_Hash",
                table: "media");

            migrationBuilder.AddColumn<int>(
                name: "FocusX",
                table: "reference",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FocusY",
                table: "reference",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Frames",
                table: "media",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<bool>(
                name: "HasAlpha",
                table: "media",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "Moves",
                table: "media",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "ShownHash",
                table: "media",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.Sql("UPDATE media SET ShownHash = Hash");

            migrationBuilder.CreateTable(
                name: "earlier_file",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    MediaId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_earlier_file", x => x.Hash);
                    table.ForeignKey(
                        name: "FK_earlier_file_media_MediaId",
                        column: x => x.MediaId,
                        principalTable: "media",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_media_ShownHash",
                table: "media",
                column: "ShownHash");

            migrationBuilder.CreateIndex(
                name: "IX_earlier_file_MediaId",
                table: "earlier_file",
                column: "MediaId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "earlier_file");

            migrationBuilder.DropIndex(
                name: "IX_media_ShownHash",
                table: "media");

            migrationBuilder.DropColumn(
                name: "FocusX",
                table: "reference");

            migrationBuilder.DropColumn(
                name: "FocusY",
                table: "reference");

            migrationBuilder.DropColumn(
                name: "Frames",
                table: "media");

            migrationBuilder.DropColumn(
                name: "HasAlpha",
                table: "media");

            migrationBuilder.DropColumn(
                name: "Moves",
                table: "media");

            migrationBuilder.DropColumn(
                name: "ShownHash",
                table: "media");

            migrationBuilder.CreateIndex(
                name: "IX_media_Hash",
                table: "media",
                column: "Hash");
        }
    }
}
