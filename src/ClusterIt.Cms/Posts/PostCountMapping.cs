using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Posts;

internal sealed class PostCountMapping : IEntityTypeConfiguration<PostCount>
{
    public void Configure(EntityTypeBuilder<PostCount> builder)
    {
        builder.ToTable("post_count");
        builder.HasKey(count => new { count.Language, count.Year, count.Month, count.Category });
    }
}
