using ClusterIt.Cms.Content;
using ClusterIt.Cms.Settings;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Http;
using ClusterIt.Web.Manager.Log;
using ClusterIt.Web.Site;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Settings;

/// <summary>Name, address, vocabulary and looks of the site: said once, shown on every page.</summary>
[Authorize(OfficePolicy.Administrators)]
internal sealed class SettingsController(PublishedSettings published, ChangeSettings change, SettingsMerge merge, SiteSnapshots snapshots, SiteOptions options) : OfficeController
{
    private const string Address = "/manager/einstellungen";

    [HttpGet(Address)]
    public async Task<IActionResult> Show(CancellationToken ct)
    {
        var (settings, version) = await published.ReadAsync(ct);
        return await PageAsync(SettingsForm.Of(settings, options), merge.Written(settings), version, [], ct);
    }

    [HttpPost(Address)]
    [BasedOnVersion]
    public async Task<IActionResult> Change(int version, SettingsForm form, CancellationToken ct)
    {
        var (settings, faults) = form.Read(options);
        if (faults.Count > 0)
            return await RefusedAsync(form, version, faults, StatusCodes.Status422UnprocessableEntity, ct);
        return await change.RunAsync(settings, version, Me, ct) switch
        {
            ChangeSettings.Outcome.Changed => Done(Address, OfficeWords.Of("settings.changed")),
            ChangeSettings.Outcome.Unchanged => Done(Address, OfficeWords.Of("settings.unchanged")),
            ChangeSettings.Outcome.Stale => await MergedAsync(form, settings, ct),
        };
    }

    private Task<IActionResult> RefusedAsync(SettingsForm form, int version, IReadOnlyList<Fault> faults, int status, CancellationToken ct)
    {
        ModelState.Clear();
        Response.StatusCode = status;
        return PageAsync(form, form.Start ?? "", version, faults, ct);
    }

    /// <summary>Somebody was faster: what this person has not touched is as it is now, and what both have is named.</summary>
    private async Task<IActionResult> MergedAsync(SettingsForm form, SiteSettings mine, CancellationToken ct)
    {
        var (theirs, version) = await published.ReadAsync(ct);
        var (merged, clashes) = merge.Run(form.Start ?? "", mine, theirs);
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status412PreconditionFailed;
        return await PageAsync(SettingsForm.Of(merged, options), merge.Written(theirs), version,
        [
            new Fault("", OfficeWords.Of("settings.stale")),
            .. clashes.Select(clash => new Fault("", OfficeWords.Of("settings.clash", Deeds.NameOfSetting(clash.Name), clash.Theirs))),
        ], ct);
    }

    private async Task<IActionResult> PageAsync(SettingsForm form, string start, int version, IReadOnlyList<Fault> faults, CancellationToken ct)
    {
        var pages = (await snapshots.ReadAsync(ct)).Pages;
        Response.Headers.ContentSecurityPolicy = SecurityHeaders.WithOwnFrames; // Each theme is shown as it would look.
        return View("Show", new SettingsView(form, start, version, faults, MenuView.AllOf(pages), pages.Home(Languages.German)?.Id));
    }
}
