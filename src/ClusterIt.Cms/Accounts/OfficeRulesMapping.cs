using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Accounts;

internal sealed class OfficeRulesMapping : IEntityTypeConfiguration<OfficeRules>
{
    public void Configure(EntityTypeBuilder<OfficeRules> builder)
    {
        builder.ToTable("office_rules");
        builder.Property(rules => rules.Id).ValueGeneratedNever();
        builder.Property(rules => rules.Version).IsConcurrencyToken();
    }
}
