using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Content;

internal sealed class AddressMapping : IEntityTypeConfiguration<Address>
{
    public void Configure(EntityTypeBuilder<Address> builder)
    {
        builder.ToTable("address");
        builder.HasKey(address => address.Path);
        builder.HasIndex(address => address.ContentId);
        builder.HasOne<ContentItem>().WithMany().HasForeignKey(address => address.ContentId).OnDelete(DeleteBehavior.SetNull);
    }
}
