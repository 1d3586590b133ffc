using System.Globalization;
using System.Text;
using ClusterIt.Cms.Audit;
using ClusterIt.Cms.Text;
using ClusterIt.Web.Accounts;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Log;

/// <summary>Who did what, when: looked through, and taken along as a table.</summary>
[Authorize(OfficePolicy.Administrators)]
internal sealed class LogController(AuditLog log) : OfficeController
{
    /// <summary>Spreadsheets run what begins with these; InjectionOptions puts an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection).</summary>
    private static readonly CsvConfiguration Form = new(CultureInfo.GetCultureInfo("de-DE")) { Delimiter = ";", InjectionOptions = InjectionOptions.Escape };

    [HttpGet("/manager/protokoll")]
    public async Task<IActionResult> Show(LogQuery query, CancellationToken ct)
    {
        var entries = await log.PageAsync(query.Asked, query.Vor, ct);
        return View("Show", new LogView(query, entries, entries.Count == AuditLog.PerPage));
    }

    [HttpGet("/manager/protokoll.csv")]
    public async Task Export(LogQuery query, CancellationToken ct)
    {
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = "attachment; filename=protokoll.csv";
        await using var text = new StreamWriter(Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await using var csv = new CsvWriter(text, Form);
        foreach (var name in new[] { "log.when", "log.actor", "log.deed", "log.subject", "log.detail", "log.hash-before", "log.hash-after" })
            csv.WriteField(OfficeWords.Of(name));
        await csv.NextRecordAsync();
        await foreach (var entry in log.All(query.Asked).WithCancellation(ct))
        {
            csv.WriteField(BerlinTime.FromUtc(entry.At).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
            csv.WriteField(entry.ActorName);
            csv.WriteField(Deeds.Named(entry.Deed));
            csv.WriteField(entry.Subject);
            csv.WriteField(Deeds.Told(entry));
            csv.WriteField(entry.HashBefore);
            csv.WriteField(entry.HashAfter);
            await csv.NextRecordAsync();
        }
    }
}
