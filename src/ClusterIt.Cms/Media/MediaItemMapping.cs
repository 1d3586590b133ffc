using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Media;

internal sealed class MediaItemMapping : IEntityTypeConfiguration<MediaItem>
{
    public void Configure(EntityTypeBuilder<MediaItem> builder)
    {
        builder.ToTable("media");
        builder.Property(media => media.Id).ValueGeneratedNever();
        builder.Property(media => media.Version).IsConcurrencyToken();
        builder.PrimitiveCollection(media => media.Tags);
        builder.HasIndex(media => media.ShownHash);
    }
}
