using ClusterIt.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Desk;

/// <summary>What waits.</summary>
internal sealed class DeskController(Cms.Content.Desk desk) : OfficeController
{
    [HttpGet("/manager")]
    public async Task<IActionResult> Show(CancellationToken ct) => View("Show", new DeskView(
        await desk.DraftsAsync(ct), await desk.ScheduledAsync(ct), await desk.OverdueFiguresAsync(ct), await desk.GapsAsync(ct)));
}
