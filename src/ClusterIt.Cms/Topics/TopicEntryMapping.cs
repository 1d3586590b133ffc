using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Topics;

internal sealed class TopicEntryMapping : IEntityTypeConfiguration<TopicEntry>
{
    public void Configure(EntityTypeBuilder<TopicEntry> builder)
    {
        builder.ToTable("topic_entry");
        builder.HasKey(entry => new { entry.ContentId, entry.Topic });
        builder.HasIndex(entry => new { entry.Type, entry.Topic, entry.Date, entry.ContentId });
        builder.HasOne<Content.ContentItem>().WithMany().HasForeignKey(entry => entry.ContentId).OnDelete(DeleteBehavior.Cascade);
    }
}
