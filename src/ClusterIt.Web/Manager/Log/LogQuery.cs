using ClusterIt.Cms.Audit;
using ClusterIt.Cms.Text;

namespace ClusterIt.Web.Manager.Log;

/// <summary>What the log is asked for in its address.</summary>
internal sealed class LogQuery
{
    /// <summary>What deeds are about.</summary>
    public static readonly IReadOnlyList<string> Nouns = ["content", "media", "account", "settings", "aliases", "mail", "history"];

    public string? Wer { get; init; }

    public string? Was { get; init; }

    public string? Woran { get; init; }

    public DateOnly? Von { get; init; }

    /// <summary>The last day that is shown.</summary>
    public DateOnly? Bis { get; init; }

    /// <summary>Older entries than this one.</summary>
    public long? Vor { get; init; }

    public AuditQuery Asked => new()
    {
        Actor = Wer ?? "",
        Noun = Nouns.Contains(Was) ? Was! : "",
        Subject = Woran ?? "",
        From = Von is { } from ? BerlinTime.ToUtc(from.ToDateTime(TimeOnly.MinValue)) : null,
        Until = Bis is { } last && last < DateOnly.MaxValue ? BerlinTime.ToUtc(last.AddDays(1).ToDateTime(TimeOnly.MinValue)) : null,
    };

    public string To(string address, long? before = null)
    {
        var said = new[] { ("wer", Wer), ("was", Was), ("woran", Woran), ("von", Von?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), ("bis", Bis?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), ("vor", before?.ToString(System.Globalization.CultureInfo.InvariantCulture)) }
            .Where(each => !string.IsNullOrWhiteSpace(each.Item2)).Select(each => $"{each.Item1}={Uri.EscapeDataString(each.Item2!)}").ToList();
        return said.Count == 0 ? address : $"{address}?{string.Join('&', said)}";
    }
}
