using ClusterIt.Cms.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Review;

internal sealed class SubmissionMapping : IEntityTypeConfiguration<Submission>
{
    public void Configure(EntityTypeBuilder<Submission> builder)
    {
        builder.ToTable("submission");
        builder.HasKey(submission => submission.Id);
        builder.HasIndex(submission => submission.ContentId).IsUnique().HasFilter("\"Answer\" IS NULL").HasDatabaseName("IX_submission_open"); // One waits at a time.
        builder.HasIndex(submission => new { submission.ContentId, submission.AskedAt });
        builder.HasOne<ContentItem>().WithMany().HasForeignKey(submission => submission.ContentId).OnDelete(DeleteBehavior.Cascade);
    }
}
