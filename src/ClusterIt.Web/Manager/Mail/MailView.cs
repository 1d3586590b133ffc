using ClusterIt.Cms.Content;
using ClusterIt.Cms.Mail;
using ClusterIt.Web.Manager.Shared;

namespace ClusterIt.Web.Manager.Mail;

/// <summary>The messages of the last weeks.</summary>
internal sealed record MailView(ListPage<OutgoingMail> Page, MailOptions Options)
{
    public Turning Turning => new(Page.Page, Page.Pages, page => $"/manager/e-mails?seite={page}");
}
