using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClusterIt.Cms.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OfficeRules : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "office_rules",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    EditorsProveTwice = table.Column<bool>(type: "INTEGER", nullable: false),
                    PublishersProveTwice = table.Column<bool>(type: "INTEGER", nullable: false),
                    AdministratorsProveTwice = table.Column<bool>(type: "INTEGER", nullable: false),
                    EditorsPublishTheirOwn = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_office_rules", x => x.Id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "office_rules");
        }
    }
}
