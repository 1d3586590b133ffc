using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Events;

internal sealed class EventEntryMapping : IEntityTypeConfiguration<EventEntry>
{
    public void Configure(EntityTypeBuilder<EventEntry> builder)
    {
        builder.ToTable("event_entry");
        builder.HasKey(entry => entry.ContentId);
        builder.Property(entry => entry.ContentId).ValueGeneratedNever();
        builder.HasIndex(entry => new { entry.Language, entry.EndsAt });
        builder.HasIndex(entry => new { entry.Language, entry.BeginsAt });
        builder.HasOne<Content.ContentItem>().WithOne().HasForeignKey<EventEntry>(entry => entry.ContentId).OnDelete(DeleteBehavior.Cascade);
    }
}
