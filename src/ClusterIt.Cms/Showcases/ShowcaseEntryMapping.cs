using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Showcases;

internal sealed class ShowcaseEntryMapping : IEntityTypeConfiguration<ShowcaseEntry>
{
    public void Configure(EntityTypeBuilder<ShowcaseEntry> builder)
    {
        builder.ToTable("showcase_entry");
        builder.HasKey(entry => entry.ContentId);
        builder.Property(entry => entry.ContentId).ValueGeneratedNever();
        builder.HasIndex(entry => entry.OrganisationId);
        builder.HasIndex(entry => new { entry.Language, entry.Year });
        builder.HasOne<Content.ContentItem>().WithOne().HasForeignKey<ShowcaseEntry>(entry => entry.ContentId).OnDelete(DeleteBehavior.Cascade);
    }
}
