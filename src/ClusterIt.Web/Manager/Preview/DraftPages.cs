using ClusterIt.Cms.Content;
using ClusterIt.Cms.Showcases;
using ClusterIt.Cms.Text;
using ClusterIt.Web.Http;
using ClusterIt.Web.Site;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Preview;

/// <summary>The page that a draft would be.</summary>
internal sealed class DraftPages(OfficeLinks office, Previewed previewed, ContentPages pages, TimeProvider clock)
{
    /// <param name="draft">Where it stands.</param>
    /// <param name="body">What is shown there.</param>
    /// <param name="services">Of the request.</param>
    /// <param name="action">Whose views are looked for.</param>
    /// <param name="ct">Cancels.</param>
    /// <param name="notice">Said at the top of the page.</param>
    /// <returns>Null while it lacks what no page can do without.</returns>
    public async Task<ThemePage?> MakeAsync(ContentDraft draft, Body body, IServiceProvider services, ActionContext action, CancellationToken ct, string notice = "")
    {
        if (body is Showcase { Organisation: null })
            return null;
        var now = clock.GetUtcNow().UtcDateTime;
        previewed.Show(draft.Id, office.ReferencesOf(body));
        previewed.Notice = notice;
        PageLanguage.Speak(draft.Path!);
        var visit = await SiteVisit.BeginAsync(services, action.HttpContext, draft.Path!, ct);
        return await pages.MakeAsync(visit, draft.AsLive(now) with { Body = Showable.Of(body, BerlinTime.DayOf(now)) }, action, ct);
    }
}
