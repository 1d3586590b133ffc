using ClusterIt.Cms.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Search;

internal sealed class SearchDocumentMapping : IEntityTypeConfiguration<SearchDocument>
{
    public void Configure(EntityTypeBuilder<SearchDocument> builder)
    {
        builder.ToTable("search_document");
        builder.HasIndex(document => new { document.ContentId, document.Language }).IsUnique();
        builder.HasOne<ContentItem>().WithMany().HasForeignKey(document => document.ContentId).OnDelete(DeleteBehavior.Cascade);
    }
}
