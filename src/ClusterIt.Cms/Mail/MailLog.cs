using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Mail;

/// <summary>The messages of the last weeks as the office sees them: whom, about what, how far; not what they say.</summary>
public sealed class MailLog(Db db)
{
    public const int PageSize = 50;

    /// <summary>What was given up first, then the newest.</summary>
    public async Task<ListPage<OutgoingMail>> ReadAsync(int page, CancellationToken ct)
    {
        var all = db.Mail.AsNoTracking();
        var total = await all.CountAsync(ct);
        var (shown, pages) = ListPage<OutgoingMail>.Place(page, total, PageSize);
        var items = await all.OrderBy(mail => mail.SentAt == null && mail.DueAt == null ? 0 : 1).ThenByDescending(mail => mail.Id).Skip((shown - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        return new ListPage<OutgoingMail>(items, shown, pages, total);
    }

    /// <summary>How many were given up.</summary>
    public Task<int> GivenUpAsync(CancellationToken ct) => db.Mail.CountAsync(mail => mail.SentAt == null && mail.DueAt == null, ct);
}
