using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Organisations;

internal sealed class OrganisationEntryMapping : IEntityTypeConfiguration<OrganisationEntry>
{
    public void Configure(EntityTypeBuilder<OrganisationEntry> builder)
    {
        builder.ToTable("organisation_entry");
        builder.HasKey(entry => entry.ContentId);
        builder.Property(entry => entry.ContentId).ValueGeneratedNever();
        builder.HasIndex(entry => new { entry.Language, entry.SortKey });
        builder.HasOne<Content.ContentItem>().WithOne().HasForeignKey<OrganisationEntry>(entry => entry.ContentId).OnDelete(DeleteBehavior.Cascade);
    }
}
