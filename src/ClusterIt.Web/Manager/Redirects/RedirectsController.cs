using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Redirects;
using ClusterIt.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Redirects;

/// <summary>Where addresses of an earlier website lead.</summary>
[Authorize(OfficePolicy.Publishers)]
internal sealed class RedirectsController(AliasList list, WriteAliases write, RemoveAlias remove) : OfficeController
{
    private const string Address = "/manager/weiterleitungen";
    private const int LargestFile = 2 * 1024 * 1024;

    private Publisher Publisher => (Publisher)Me;

    [HttpGet(Address)]
    public async Task<IActionResult> Show(string? wort, int seite, CancellationToken ct) => View("Show", await ViewAsync(wort ?? "", seite, ct));

    [HttpPost(Address)]
    public async Task<IActionResult> Add(string? von, string? nach, bool weg, CancellationToken ct)
    {
        var row = new RedirectForm(von?.Trim() ?? "", nach?.Trim() ?? "", weg);
        var (outcome, report) = await write.RunAsync(row.AsCsv, isPlan: false, Publisher, ct);
        return outcome is WriteAliases.Outcome.Invalid
            ? await RefusedAsync(report, view => view with { Form = row }, ct)
            : Done(Address, Said(outcome, report));
    }

    /// <param name="datei">Rows as a file, or</param>
    /// <param name="zeilen">as text.</param>
    /// <param name="do">Only the button for it takes the rows over; everything else finds out what would happen.</param>
    /// <param name="ct">Cancels.</param>
    [HttpPost($"{Address}/liste")]
    [RequestSizeLimit(LargestFile)]
    public async Task<IActionResult> Import(IFormFile? datei, string? zeilen, string? @do, CancellationToken ct)
    {
        var csv = await RowsOfAsync(datei, zeilen, ct);
        var (outcome, report) = await write.RunAsync(csv, isPlan: @do != "import", Publisher, ct);
        if (outcome is WriteAliases.Outcome.Invalid)
            return await RefusedAsync(report, view => view with { Rows = csv }, ct);
        return outcome is WriteAliases.Outcome.Planned
            ? View("Show", await ViewAsync("", 1, ct) with { Rows = csv, Planned = Said(outcome, report) })
            : Done(Address, Said(outcome, report));
    }

    [HttpPost($"{Address}/entfernung")]
    [BasedOnVersion]
    public async Task<IActionResult> Remove(string? von, int version, CancellationToken ct) => await remove.RunAsync(von ?? "", version, Publisher, ct) switch
    {
        RemoveAlias.Outcome.Removed => Done(Address, OfficeWords.Of("redirects.removed", von!)),
        RemoveAlias.Outcome.Missing => Done(Address, OfficeWords.Of("redirects.missing")),
        RemoveAlias.Outcome.Stale => Stale(Address),
    };

    private static async Task<string> RowsOfAsync(IFormFile? file, string? rows, CancellationToken ct)
    {
        if (file is not { Length: > 0 })
            return rows ?? "";
        using var reader = new StreamReader(file.OpenReadStream());
        return await reader.ReadToEndAsync(ct);
    }

    private async Task<RedirectsView> ViewAsync(string words, int page, CancellationToken ct) => new(await list.ReadAsync(words, page, ct), words);

    private async Task<ViewResult> RefusedAsync(AliasReport report, Func<RedirectsView, RedirectsView> with, CancellationToken ct)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Show", with(await ViewAsync("", 1, ct)) with { Faults = report.Faults });
    }

    private static string Said(WriteAliases.Outcome outcome, AliasReport report) => outcome switch
    {
        WriteAliases.Outcome.Written => OfficeWords.Of("redirects.written", report.Added, report.Changed),
        WriteAliases.Outcome.Planned => OfficeWords.Of("redirects.planned", report.Added, report.Changed),
        WriteAliases.Outcome.NothingNew => OfficeWords.Of("redirects.nothing-new"),
        WriteAliases.Outcome.Invalid => throw new InvalidOperationException("What is broken is shown row by row."),
    };
}
