using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClusterIt.Cms.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Beginning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "alias",
                columns: table => new
                {
                    From = table.Column<string>(type: "TEXT", nullable: false),
                    To = table.Column<string>(type: "TEXT", nullable: true),
                    ContentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_alias", x => x.From);
                });

            migrationBuilder.CreateTable(
                name: "audit_entry",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ActorKey = table.Column<string>(type: "TEXT", nullable: false),
                    ActorName = table.Column<string>(type: "TEXT", nullable: false),
                    Deed = table.Column<string>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    HashBefore = table.Column<string>(type: "TEXT", nullable: true),
                    HashAfter = table.Column<string>(type: "TEXT", nullable: true),
                    Detail = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_entry", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "content",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Type = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    TranslationGroup = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    Path = table.Column<string>(type: "TEXT", nullable: true),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    DraftRevisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublishedRevisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SubmittedRevisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ScheduledRevisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PublishAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FirstPublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TrashedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TrashedWith = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content", x => x.Id);
                    table.ForeignKey(
                        name: "FK_content_content_ParentId",
                        column: x => x.ParentId,
                        principalTable: "content",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "import_record",
                columns: table => new
                {
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SourceHash = table.Column<string>(type: "TEXT", nullable: false),
                    ContentVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_record", x => x.Source);
                });

            migrationBuilder.CreateTable(
                name: "lease",
                columns: table => new
                {
                    Job = table.Column<string>(type: "TEXT", nullable: false),
                    Holder = table.Column<string>(type: "TEXT", nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lease", x => x.Job);
                });

            migrationBuilder.CreateTable(
                name: "media",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Width = table.Column<int>(type: "INTEGER", nullable: true),
                    Height = table.Column<int>(type: "INTEGER", nullable: true),
                    Alt = table.Column<string>(type: "TEXT", nullable: false),
                    Author = table.Column<string>(type: "TEXT", nullable: false),
                    Licence = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_media", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_entry",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Event = table.Column<string>(type: "TEXT", nullable: false),
                    ContentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Type = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox_entry", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "settings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_settings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "address",
                columns: table => new
                {
                    Path = table.Column<string>(type: "TEXT", nullable: false),
                    ContentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsCurrent = table.Column<bool>(type: "INTEGER", nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_address", x => x.Path);
                    table.ForeignKey(
                        name: "FK_address_content_ContentId",
                        column: x => x.ContentId,
                        principalTable: "content",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "event_entry",
                columns: table => new
                {
                    ContentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    BeginsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_entry", x => x.ContentId);
                    table.ForeignKey(
                        name: "FK_event_entry_content_ContentId",
                        column: x => x.ContentId,
                        principalTable: "content",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "figure_entry",
                columns: table => new
                {
                    ContentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Group = table.Column<string>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    NextReview = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_figure_entry", x => x.ContentId);
                    table.ForeignKey(
                        name: "FK_figure_entry_content_ContentId",
                        column: x => x.ContentId,
                        principalTable: "content",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organisation_entry",
                columns: table => new
                {
                    ContentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    Land = table.Column<string>(type: "TEXT", nullable: false),
                    Size = table.Column<string>(type: "TEXT", nullable: true),
                    SortKey = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_entry", x => x.ContentId);
                    table.ForeignKey(
                        name: "FK_organisation_entry_content_ContentId",
                        column: x => x.ContentId,
                        principalTable: "content",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "post_entry",
                columns: table => new
                {
                    ContentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Category = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_post_entry", x => x.ContentId);
                    table.ForeignKey(
                        name: "FK_post_entry_content_ContentId",
                        column: x => x.ContentId,
                        principalTable: "content",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reference",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ContentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TargetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    FieldPath = table.Column<string>(type: "TEXT", nullable: false),
                    IsLive = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reference", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reference_content_ContentId",
                        column: x => x.ContentId,
                        principalTable: "content",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "revision",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    SchemaVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    AuthorKey = table.Column<string>(type: "TEXT", nullable: false),
                    AuthorName = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_revision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_revision_content_ContentId",
                        column: x => x.ContentId,
                        principalTable: "content",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "showcase_entry",
                columns: table => new
                {
                    ContentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_showcase_entry", x => x.ContentId);
                    table.ForeignKey(
                        name: "FK_showcase_entry_content_ContentId",
                        column: x => x.ContentId,
                        principalTable: "content",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "topic_entry",
                columns: table => new
                {
                    ContentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Topic = table.Column<string>(type: "TEXT", nullable: false),
                    Type = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_topic_entry", x => new { x.ContentId, x.Topic });
                    table.ForeignKey(
                        name: "FK_topic_entry_content_ContentId",
                        column: x => x.ContentId,
                        principalTable: "content",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_address_ContentId",
                table: "address",
                column: "ContentId");

            migrationBuilder.CreateIndex(
                name: "IX_audit_entry_At",
                table: "audit_entry",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_audit_entry_SubjectId",
                table: "audit_entry",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_content_ParentId_Position",
                table: "content",
                columns: new[] { "ParentId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_content_Path",
                table: "content",
                column: "Path",
                unique: true,
                filter: "\"TrashedAt\" IS NULL AND \"Path\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_content_PublishAt",
                table: "content",
                column: "PublishAt");

            migrationBuilder.CreateIndex(
                name: "IX_content_TranslationGroup",
                table: "content",
                column: "TranslationGroup");

            migrationBuilder.CreateIndex(
                name: "IX_content_TrashedWith",
                table: "content",
                column: "TrashedWith");

            migrationBuilder.CreateIndex(
                name: "IX_content_Type_Language_State",
                table: "content",
                columns: new[] { "Type", "Language", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_content_WithdrawAt",
                table: "content",
                column: "WithdrawAt");

            migrationBuilder.CreateIndex(
                name: "IX_event_entry_Language_BeginsAt",
                table: "event_entry",
                columns: new[] { "Language", "BeginsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_event_entry_Language_EndsAt",
                table: "event_entry",
                columns: new[] { "Language", "EndsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_figure_entry_Order",
                table: "figure_entry",
                column: "Order");

            migrationBuilder.CreateIndex(
                name: "IX_import_record_SubjectId",
                table: "import_record",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_media_Hash",
                table: "media",
                column: "Hash");

            migrationBuilder.CreateIndex(
                name: "IX_organisation_entry_Language_SortKey",
                table: "organisation_entry",
                columns: new[] { "Language", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_entry_At",
                table: "outbox_entry",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_post_entry_Language_Category_Date",
                table: "post_entry",
                columns: new[] { "Language", "Category", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_post_entry_Language_Date_ContentId",
                table: "post_entry",
                columns: new[] { "Language", "Date", "ContentId" });

            migrationBuilder.CreateIndex(
                name: "IX_post_entry_Language_Year_Date",
                table: "post_entry",
                columns: new[] { "Language", "Year", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_reference_ContentId_IsLive",
                table: "reference",
                columns: new[] { "ContentId", "IsLive" });

            migrationBuilder.CreateIndex(
                name: "IX_reference_TargetId",
                table: "reference",
                column: "TargetId");

            migrationBuilder.CreateIndex(
                name: "IX_revision_ContentId_Number",
                table: "revision",
                columns: new[] { "ContentId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_showcase_entry_Language_Year",
                table: "showcase_entry",
                columns: new[] { "Language", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_showcase_entry_OrganisationId",
                table: "showcase_entry",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_topic_entry_Type_Topic",
                table: "topic_entry",
                columns: new[] { "Type", "Topic" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "address");

            migrationBuilder.DropTable(
                name: "alias");

            migrationBuilder.DropTable(
                name: "audit_entry");

            migrationBuilder.DropTable(
                name: "event_entry");

            migrationBuilder.DropTable(
                name: "figure_entry");

            migrationBuilder.DropTable(
                name: "import_record");

            migrationBuilder.DropTable(
                name: "lease");

            migrationBuilder.DropTable(
                name: "media");

            migrationBuilder.DropTable(
                name: "organisation_entry");

            migrationBuilder.DropTable(
                name: "outbox_entry");

            migrationBuilder.DropTable(
                name: "post_entry");

            migrationBuilder.DropTable(
                name: "reference");

            migrationBuilder.DropTable(
                name: "revision");

            migrationBuilder.DropTable(
                name: "settings");

            migrationBuilder.DropTable(
                name: "showcase_entry");

            migrationBuilder.DropTable(
                name: "topic_entry");

            migrationBuilder.DropTable(
                name: "content");
        }
    }
}
