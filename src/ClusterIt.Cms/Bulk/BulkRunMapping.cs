using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Bulk;

internal sealed class BulkRunMapping : IEntityTypeConfiguration<BulkRun>
{
    public void Configure(EntityTypeBuilder<BulkRun> builder)
    {
        builder.ToTable("bulk_run");
        builder.HasKey(run => run.Id);
        builder.HasIndex(run => run.At);
        builder.Ignore(run => run.Version);
    }
}
