using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Posts;

internal sealed class PostEntryMapping : IEntityTypeConfiguration<PostEntry>
{
    public void Configure(EntityTypeBuilder<PostEntry> builder)
    {
        builder.ToTable("post_entry");
        builder.HasKey(entry => entry.ContentId);
        builder.Property(entry => entry.ContentId).ValueGeneratedNever();
        builder.HasIndex(entry => new { entry.Language, entry.Date, entry.ContentId });
        builder.HasIndex(entry => new { entry.Language, entry.Category, entry.Date, entry.ContentId });
        builder.HasOne<Content.ContentItem>().WithOne().HasForeignKey<PostEntry>(entry => entry.ContentId).OnDelete(DeleteBehavior.Cascade);
    }
}
