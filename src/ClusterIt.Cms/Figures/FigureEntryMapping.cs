using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Figures;

internal sealed class FigureEntryMapping : IEntityTypeConfiguration<FigureEntry>
{
    public void Configure(EntityTypeBuilder<FigureEntry> builder)
    {
        builder.ToTable("figure_entry");
        builder.HasKey(entry => entry.ContentId);
        builder.Property(entry => entry.ContentId).ValueGeneratedNever();
        builder.HasIndex(entry => entry.Order);
        builder.HasOne<Content.ContentItem>().WithOne().HasForeignKey<FigureEntry>(entry => entry.ContentId).OnDelete(DeleteBehavior.Cascade);
    }
}
