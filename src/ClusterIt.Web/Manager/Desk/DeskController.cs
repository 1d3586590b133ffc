using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Mail;
using ClusterIt.Cms.Review;
using ClusterIt.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Desk;

/// <summary>What waits.</summary>
internal sealed class DeskController(Cms.Content.Desk desk, Submissions submissions, MailLog mail) : OfficeController
{
    [HttpGet("/manager")]
    public async Task<IActionResult> Show(CancellationToken ct) => View("Show", new DeskView(
        await desk.DraftsOfAsync(Me, ct), await desk.ScheduledAsync(ct), await desk.MissedAsync(ct), await desk.DeadEndsAsync(ct), await desk.OverdueFiguresAsync(ct), await desk.GapsAsync(ct),
        Me.Role is OfficeRole.Administrator ? await mail.GivenUpAsync(ct) : 0,
        await submissions.WaitingAsync(ct), await submissions.ReturnedToAsync(Me.Key, ct)));
}
