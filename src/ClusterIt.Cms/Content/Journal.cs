using System.Security.Cryptography;
using System.Text;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Audit;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Outbox;

namespace ClusterIt.Cms.Content;

/// <summary>Notes a deed twice in the same transaction: for people in the audit log, for machines in the outbox.</summary>
public sealed class Journal(Db db, TimeProvider clock)
{
    internal void Note(ContentItem item, string deed, Actor actor, string detail = "", Revision? before = null, Revision? after = null)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        db.AuditEntries.Add(new AuditEntry
        {
            At = now,
            ActorKey = actor.Key,
            ActorName = actor.Name,
            Deed = deed,
            SubjectId = item.Id,
            Subject = item.Title,
            HashBefore = Hash(before),
            HashAfter = Hash(after),
            Detail = detail,
        });
        db.OutboxEntries.Add(new OutboxEntry { At = now, Event = deed, ContentId = item.Id, Type = item.Type });
    }

    /// <summary>Notes a deed that is not about one piece of content, but perhaps about a medium.</summary>
    internal void Note(string subject, string deed, Actor actor, string detail = "", Guid? subjectId = null)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        db.AuditEntries.Add(new AuditEntry
        {
            At = now,
            ActorKey = actor.Key,
            ActorName = actor.Name,
            Deed = deed,
            SubjectId = subjectId,
            Subject = subject,
            Detail = detail,
        });
        db.OutboxEntries.Add(new OutboxEntry { At = now, Event = deed, ContentId = subjectId });
    }

    private static string? Hash(Revision? revision) =>
        revision is null ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(revision.Json)));
}
