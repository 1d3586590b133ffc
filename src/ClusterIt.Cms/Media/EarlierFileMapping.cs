using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Media;

internal sealed class EarlierFileMapping : IEntityTypeConfiguration<EarlierFile>
{
    public void Configure(EntityTypeBuilder<EarlierFile> builder)
    {
        builder.ToTable("earlier_file");
        builder.HasKey(file => file.Hash);
        builder.HasOne<MediaItem>().WithMany().HasForeignKey(file => file.MediaId).OnDelete(DeleteBehavior.Cascade);
    }
}
