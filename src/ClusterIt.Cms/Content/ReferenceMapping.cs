using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Content;

internal sealed class ReferenceMapping : IEntityTypeConfiguration<Reference>
{
    public void Configure(EntityTypeBuilder<Reference> builder)
    {
        builder.ToTable("reference");
        builder.HasIndex(reference => new { reference.ContentId, reference.IsLive });
        builder.HasIndex(reference => reference.TargetId);
        builder.HasOne<ContentItem>().WithMany().HasForeignKey(reference => reference.ContentId).OnDelete(DeleteBehavior.Cascade);
    }
}
