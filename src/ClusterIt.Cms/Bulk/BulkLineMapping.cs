using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Bulk;

internal sealed class BulkLineMapping : IEntityTypeConfiguration<BulkLine>
{
    public void Configure(EntityTypeBuilder<BulkLine> builder)
    {
        builder.ToTable("bulk_line");
        builder.HasKey(line => new { line.RunId, line.Number });
        builder.HasOne<BulkRun>().WithMany().HasForeignKey(line => line.RunId).OnDelete(DeleteBehavior.Cascade);
    }
}
