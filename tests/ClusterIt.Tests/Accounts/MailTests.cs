using System.Net;
using System.Text.RegularExpressions;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Jobs;
using ClusterIt.Cms.Mail;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClusterIt.Tests.Accounts;

/// <summary>What the site writes to people, over a real mail server.</summary>
public sealed class MailTests : OfficeDay
{
    private readonly MailServer server;

    public MailTests() : this(new MailServer()) { }

    private MailTests(MailServer server) : base("none", server.Options) => this.server = server;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Change(async db => await db.Leases.AddAsync(new Lease { Job = "mail", Holder = "another node", Until = DateTime.MaxValue })); // These tests deliver by themselves.
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task An_invitation_arrives_and_opens_an_account()
    {
        await Invite("lou@beispiel.example");
        Assert.Equal(1, await Deliver());

        var message = Assert.Single(server.Taken);
        Assert.Equal(("lou@beispiel.example", "website@beispiel.example"), (message.To.Mailboxes.Single().Address, message.From.Mailboxes.Single().Address));
        Assert.Contains("Kim Muster lädt Sie ein", message.TextBody, StringComparison.Ordinal);
        Assert.Equal("auto-generated", message.Headers["Auto-Submitted"]);
        using var lou = new OfficeVisitor(Site);
        using var opened = await lou.Sends(Regex.Match(message.TextBody!, "/manager/einladung/[0-9a-f]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Value, ("Name", "Lou Beispiel"), ("Password", OfficeVisitor.Password));
        Assert.Equal("/manager/konto", opened.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task An_invitation_made_anew_is_the_only_one_that_leaves()
    {
        await Invite("lou@beispiel.example");
        var first = await Mail();
        await Invite("lou@beispiel.example");
        Assert.NotEqual(first.Id, (await Mail()).Id);
        Assert.Equal(1, await Deliver());
    }

    [Fact]
    public async Task What_a_message_says_is_not_kept_once_it_is_delivered_and_that_it_was_sent_for_thirty_days()
    {
        await Invite("lou@beispiel.example");
        Assert.Contains("/manager/einladung/", (await Mail()).Text, StringComparison.Ordinal);
        await Deliver();
        Assert.Equal(("", MailState.Delivered), ((await Mail()).Text, (await Mail()).State));
        Assert.Contains("lou@beispiel.example", await Screen(), StringComparison.Ordinal);

        await Change(db => db.Mail.ExecuteUpdateAsync(change => change.SetProperty(mail => mail.SentAt, Site.Clock.GetUtcNow().UtcDateTime.AddDays(-31))));
        await Deliver();
        Assert.Equal(0, await Site.With<Db, int>(db => db.Mail.CountAsync()));
    }

    [Fact]
    public async Task A_full_server_is_tried_again_for_a_day_and_then_the_office_is_told()
    {
        server.IsFull = true;
        await Invite("lou@beispiel.example");
        foreach (var (pause, attempts) in new[] { (0.0, 1), (1, 2), (5, 3), (30, 4), (120, 5), (720, 6) })
        {
            Site.Clock.Advance(TimeSpan.FromMinutes(pause) - TimeSpan.FromSeconds(pause > 0 ? 1 : 0));
            if (pause > 0)
                Assert.Equal(attempts - 1, await AttemptsAfter(Deliver));
            Site.Clock.Advance(TimeSpan.FromSeconds(1));
            Assert.Equal(attempts, await AttemptsAfter(Deliver));
        }
        Assert.Equal(MailState.GivenUp, (await Mail()).State);
        using (await Kim.SignsIn()) // The session is over after so many hours.
        {
        }
        Assert.Contains("Eine E-Mail ließ sich nicht zustellen", await Read("/manager"), StringComparison.Ordinal);
        Assert.Contains("Der Mailserver sagt: full", await Screen(), StringComparison.Ordinal);

        server.IsFull = false;
        using var retried = await Kim.SendsFrom("/manager/e-mails", $"/manager/e-mails/{(await Mail()).Id}/versuch", ("version", "6"));
        Assert.Equal(HttpStatusCode.Redirect, retried.StatusCode);
        Assert.Equal(1, await Deliver());
        Assert.Single(server.Taken);
    }

    [Fact]
    public async Task A_refused_address_is_given_up_at_once_and_a_dead_server_is_not()
    {
        server.KnowsNobody = true;
        await Invite("niemand@beispiel.example");
        await Deliver();
        Assert.Equal(MailState.GivenUp, (await Mail()).State);

        await server.Stops();
        using var retried = await Kim.SendsFrom("/manager/e-mails", $"/manager/e-mails/{(await Mail()).Id}/versuch", ("version", "1"));
        await Deliver();
        Assert.Equal(MailState.Waiting, (await Mail()).State);
        Assert.NotEqual("", (await Mail()).Problem);
    }

    [Fact]
    public async Task Trying_again_what_was_tried_meanwhile_is_refused()
    {
        server.IsFull = true;
        await Invite("lou@beispiel.example");
        await Deliver();
        using var stale = await Kim.SendsFrom("/manager/e-mails", $"/manager/e-mails/{(await Mail()).Id}/versuch", ("version", "0"));
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
    }

    [Fact]
    public async Task An_occasion_is_told_once()
    {
        for (var time = 0; time < 2; time++)
        {
            await Change((_, services) => services.GetRequiredService<WriteMail>().RunAsync("probe:1", "lou@beispiel.example", "Betreff", "Text", CancellationToken.None));
        }
        Assert.Equal("probe:1", (await Mail()).Occasion);
    }

    [Fact]
    public async Task Whoever_wonders_whether_messages_arrive_sends_one_to_themselves()
    {
        using var sent = await Kim.SendsFrom("/manager/e-mails", "/manager/e-mails/test");
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        await Deliver();
        Assert.Equal("kim@beispiel.example", Assert.Single(server.Taken).To.Mailboxes.Single().Address);
    }

    [Fact]
    public async Task Without_a_mail_server_nothing_waits_and_the_office_knows_it()
    {
        await using var quiet = new SiteWorld().Set("Content:Seed", "none");
        using var visitor = new OfficeVisitor(quiet);
        using var settled = await visitor.SetsUp();
        using var invited = await visitor.SendsFrom("/manager/konten", "/manager/konten/einladungen", ("email", "lou@beispiel.example"), ("role", "Editor"));
        Assert.Contains("Geben Sie diesen Link", WebUtility.HtmlDecode(await invited.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(0, await quiet.With<Db, int>(db => db.Mail.CountAsync()));
        using var screen = await visitor.Asks("/manager/e-mails");
        Assert.Contains("Es ist kein Mailserver eingerichtet", WebUtility.HtmlDecode(await screen.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_trying_out_a_message_is_laid_into_a_folder_where_it_can_be_read()
    {
        var folder = Path.Combine(Site.Folder, "probe");
        var mail = new FolderMail(new MailOptions { Folder = folder, From = "website@localhost" });
        var id = Guid.NewGuid();
        await mail.SendAsync(new OutgoingMail { Id = id, Occasion = "probe", To = "lou@beispiel.example", Subject = "Grüße", Text = "Übung macht.", WrittenAt = Site.Clock.GetUtcNow().UtcDateTime }, CancellationToken.None);

        Assert.EndsWith(".eml", Assert.Single(Directory.GetFiles(folder)), StringComparison.Ordinal);
        Assert.Equal("Übung macht.", (await mail.ReadAsync(id, CancellationToken.None))!.Trim());
        Assert.Null(await mail.ReadAsync(Guid.NewGuid(), CancellationToken.None));
    }

    private Task Change(Func<Db, Task> deed) => Change((db, _) => deed(db));

    private Task<bool> Change(Func<Db, IServiceProvider, Task> deed) => Site.With<IServiceProvider, bool>(async services =>
    {
        var db = services.GetRequiredService<Db>();
        await using var write = await db.BeginWriteAsync(CancellationToken.None);
        await deed(db, services);
        await write.CommitAsync(CancellationToken.None);
        return true;
    });

    private async Task Invite(string email)
    {
        using var invited = await Kim.SendsFrom("/manager/konten", "/manager/konten/einladungen", ("email", email), ("role", "Editor"));
        Assert.Contains($"Die Einladung ist auf dem Weg an {email}", WebUtility.HtmlDecode(await invited.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    private Task<int> Deliver() => Site.With<DeliverMail, int>(deliver => deliver.RunAsync(CancellationToken.None));

    private async Task<int> AttemptsAfter(Func<Task<int>> deed)
    {
        await deed();
        return (await Mail()).Attempts;
    }

    private Task<OutgoingMail> Mail() => Site.With<Db, OutgoingMail>(db => db.Mail.AsNoTracking().SingleAsync());

    private Task<string> Screen() => Read("/manager/e-mails");

    private async Task<string> Read(string path)
    {
        using var answer = await Kim.Asks(path);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' ');
    }
}
