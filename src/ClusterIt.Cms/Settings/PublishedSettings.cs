using System.Text.Json;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Settings;

/// <summary>The settings as the public site reads them.</summary>
public sealed class PublishedSettings(Db db, BodyFormat format)
{
    /// <summary>The settings and their version; empty ones and 0 before the first import.</summary>
    public async Task<(SiteSettings Settings, int Version)> ReadAsync(CancellationToken ct)
    {
        var stored = await db.Settings.AsNoTracking().SingleOrDefaultAsync(ct);
        return stored is null
            ? (new SiteSettings(), 0)
            : (JsonSerializer.Deserialize<SiteSettings>(stored.Json, format.Options)!, stored.Version);
    }
}
