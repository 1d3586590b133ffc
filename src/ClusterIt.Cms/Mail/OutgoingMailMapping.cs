using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClusterIt.Cms.Mail;

internal sealed class OutgoingMailMapping : IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<OutgoingMail> builder)
    {
        builder.ToTable("mail");
        builder.HasKey(mail => mail.Id);
        builder.HasIndex(mail => mail.Occasion).IsUnique();
        builder.HasIndex(mail => mail.DueAt);
        builder.Property(mail => mail.Attempts).IsConcurrencyToken();
        builder.Ignore(mail => mail.State);
    }
}
