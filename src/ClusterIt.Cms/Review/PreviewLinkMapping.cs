using ClusterIt.Cms.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Review;

internal sealed class PreviewLinkMapping : IEntityTypeConfiguration<PreviewLink>
{
    public void Configure(EntityTypeBuilder<PreviewLink> builder)
    {
        builder.ToTable("preview_link");
        builder.Property(link => link.Id).ValueGeneratedNever();
        builder.HasIndex(link => link.SecretHash).IsUnique();
        builder.HasIndex(link => link.RevisionId);
        builder.HasOne<ContentItem>().WithMany().HasForeignKey(link => link.ContentId).OnDelete(DeleteBehavior.Cascade);
    }
}
