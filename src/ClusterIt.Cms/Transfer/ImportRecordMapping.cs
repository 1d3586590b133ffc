using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Transfer;

internal sealed class ImportRecordMapping : IEntityTypeConfiguration<ImportRecord>
{
    public void Configure(EntityTypeBuilder<ImportRecord> builder)
    {
        builder.ToTable("import_record");
        builder.HasKey(record => record.Source);
        builder.HasIndex(record => record.SubjectId);
    }
}
