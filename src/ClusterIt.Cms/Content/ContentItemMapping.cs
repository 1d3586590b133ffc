using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Content;

internal sealed class ContentItemMapping : IEntityTypeConfiguration<ContentItem>
{
    public void Configure(EntityTypeBuilder<ContentItem> builder)
    {
        builder.ToTable("content");
        builder.Property(item => item.Id).ValueGeneratedNever();
        builder.Property(item => item.Version).IsConcurrencyToken();
        builder.Ignore(item => item.IsLive).Ignore(item => item.HasNewerDraft);
        builder.HasIndex(item => item.Path).IsUnique().HasFilter("\"TrashedAt\" IS NULL AND \"Path\" IS NOT NULL");
        builder.HasIndex(item => new { item.Type, item.Language, item.State });
        builder.HasIndex(item => new { item.Type, item.Id }); // The API's pages, in the order of identifiers.
        builder.HasIndex(item => new { item.ParentId, item.Position });
        builder.HasIndex(item => item.TranslationGroup);
        builder.HasIndex(item => item.PublishAt);
        builder.HasIndex(item => item.WithdrawAt);
        builder.HasIndex(item => item.TrashedWith);
        builder.HasIndex(item => item.IsSample).HasFilter("\"IsSample\""); // Whether there is any is asked after every publication.
        builder.HasOne<ContentItem>().WithMany().HasForeignKey(item => item.ParentId).OnDelete(DeleteBehavior.Restrict);
    }
}
