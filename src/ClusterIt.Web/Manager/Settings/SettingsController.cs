using ClusterIt.Cms.Content;
using ClusterIt.Cms.Settings;
using ClusterIt.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Settings;

/// <summary>Name, address and vocabulary of the site: said once, shown on every page.</summary>
[Authorize(OfficePolicy.Administrators)]
internal sealed class SettingsController(PublishedSettings published, ChangeSettings change) : OfficeController
{
    private const string Address = "/manager/einstellungen";

    [HttpGet(Address)]
    public async Task<IActionResult> Show(CancellationToken ct)
    {
        var (settings, version) = await published.ReadAsync(ct);
        return View("Show", new SettingsView(SettingsForm.Of(settings), version, []));
    }

    [HttpPost(Address)]
    [BasedOnVersion]
    public async Task<IActionResult> Change(int version, SettingsForm form, CancellationToken ct)
    {
        var (settings, faults) = form.Read();
        if (faults.Count > 0)
            return Refused(form, version, faults, StatusCodes.Status422UnprocessableEntity);
        return await change.RunAsync(settings, version, Me, ct) switch
        {
            ChangeSettings.Outcome.Changed => Done(Address, OfficeWords.Of("settings.changed")),
            ChangeSettings.Outcome.Unchanged => Done(Address, OfficeWords.Of("settings.unchanged")),
            ChangeSettings.Outcome.Stale => Refused(form, (await published.ReadAsync(ct)).Version, [new Fault("", OfficeWords.Of("settings.stale"))], StatusCodes.Status412PreconditionFailed),
        };
    }

    private ViewResult Refused(SettingsForm form, int version, IReadOnlyList<Fault> faults, int status)
    {
        ModelState.Clear();
        Response.StatusCode = status;
        return View("Show", new SettingsView(form, version, faults));
    }
}
