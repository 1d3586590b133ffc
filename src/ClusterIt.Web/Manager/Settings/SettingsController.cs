using ClusterIt.Cms.Content;
using ClusterIt.Cms.Settings;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Http;
using ClusterIt.Web.Site;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Settings;

/// <summary>Name, address, vocabulary and looks of the site: said once, shown on every page.</summary>
[Authorize(OfficePolicy.Administrators)]
internal sealed class SettingsController(PublishedSettings published, ChangeSettings change, SiteSnapshots snapshots, SiteOptions options) : OfficeController
{
    private const string Address = "/manager/einstellungen";

    [HttpGet(Address)]
    public async Task<IActionResult> Show(CancellationToken ct)
    {
        var (settings, version) = await published.ReadAsync(ct);
        return await PageAsync(SettingsForm.Of(settings, options), version, [], ct);
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
            ChangeSettings.Outcome.Stale => await RefusedAsync(form, (await published.ReadAsync(ct)).Version, [new Fault("", OfficeWords.Of("settings.stale"))], StatusCodes.Status412PreconditionFailed, ct),
        };
    }

    private Task<IActionResult> RefusedAsync(SettingsForm form, int version, IReadOnlyList<Fault> faults, int status, CancellationToken ct)
    {
        ModelState.Clear();
        Response.StatusCode = status;
        return PageAsync(form, version, faults, ct);
    }

    private async Task<IActionResult> PageAsync(SettingsForm form, int version, IReadOnlyList<Fault> faults, CancellationToken ct)
    {
        var pages = (await snapshots.ReadAsync(ct)).Pages;
        Response.Headers.ContentSecurityPolicy = SecurityHeaders.WithOwnFrames; // Each theme is shown as it would look.
        return View("Show", new SettingsView(form, version, faults, MenuView.AllOf(pages), pages.Home(Languages.German)?.Id));
    }
}
