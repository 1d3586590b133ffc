using System.Text.Json;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Search;

namespace ClusterIt.Cms.Settings;

/// <summary>Replaces the site's settings.</summary>
public sealed class ChangeSettings(Db db, BodyFormat format, RebuildSearch search, SettingsMerge merge, Journal journal)
{
    public enum Outcome
    {
        Changed,
        Unchanged,
        Stale,
    }

    /// <param name="settings">The new settings, whole.</param>
    /// <param name="version">The version that they were written on; 0 when there were none.</param>
    /// <param name="actor">Who changes them.</param>
    /// <param name="ct">Cancels before anything is kept.</param>
    public async Task<Outcome> RunAsync(SiteSettings settings, int version, OfficeActor actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var stored = await db.Settings.FindAsync([StoredSettings.OnlyId], ct);
        if ((stored?.Version ?? 0) != version)
            return Outcome.Stale;
        var before = stored is null ? null : JsonSerializer.Deserialize<SiteSettings>(stored.Json, format.Options)!;
        IReadOnlyList<string> differences = before is null ? [] : merge.Differences(before, settings);
        if (before is not null && differences.Count == 0)
            return Outcome.Unchanged;

        var (json, topics) = (merge.Written(settings), before?.Topics ?? []);
        if (stored is null)
            db.Settings.Add(new StoredSettings { Json = json, Version = 1 });
        else
            (stored.Json, stored.Version) = (json, stored.Version + 1);
        journal.Note(Texts.ForOffice("settings.name"), "settings.changed", actor, string.Join('\n', differences));
        await db.SaveChangesAsync(ct);
        if (topics.Except(settings.Topics).Concat(settings.Topics.Except(topics)).Select(topic => topic.Key).Distinct().ToList() is { Count: > 0 } renamed)
            await search.RunForTopicsAsync(renamed, ct);
        if (before is null || AddressOf(before) != AddressOf(settings))
            await search.RunForPagesAsync(ct);
        await write.CommitAsync(ct);
        return Outcome.Changed;
    }

    private static (string, string, string, string) AddressOf(SiteSettings settings) => (settings.Street, settings.PostalCode, settings.Town, settings.Email);
}
