using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Content;

internal sealed class RevisionMapping : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.ToTable("revision");
        builder.Property(revision => revision.Id).ValueGeneratedNever();
        builder.HasIndex(revision => new { revision.ContentId, revision.Number }).IsUnique();
        builder.HasOne<ContentItem>().WithMany().HasForeignKey(revision => revision.ContentId).OnDelete(DeleteBehavior.Cascade);
    }
}
