using System.Net;
using ClusterIt.Cms.Accounts;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Mail;
using ClusterIt.Tests.Cast;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Manager;

/// <summary>Who may not publish asks; who may publishes just what was asked for, or says what is missing.</summary>
public sealed class ReviewTests : OfficeDay
{
    private readonly MailServer server;

    public ReviewTests() : this(new MailServer()) { }

    private ReviewTests(MailServer server)
        : base("content", [.. server.Options, ("Site:PublicUrl", "https://cluster.example")]) =>
        this.server = server;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_draft_goes_round_from_writing_to_publication()
    {
        using var lou = await Joins("lou@beispiel.example");
        var id = await Writes(lou, "Erster Wurf");
        Assert.Equal(ContentState.InReview, (await Draft(id)).State);
        Assert.Contains("Von Lou", await Page(Kim, "/manager"), StringComparison.Ordinal);

        using var silent = await Answers(Kim, id, "rueckgabe", ("comment", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        using var returned = await Answers(Kim, id, "rueckgabe", ("comment", "Bitte mit Quelle."));
        Assert.Equal("/manager", returned.Headers.Location!.OriginalString);
        Assert.Contains("Bitte mit Quelle.", await Page(lou, "/manager"), StringComparison.Ordinal);
        Assert.Contains("Bitte mit Quelle.", await Page(lou, $"/manager/inhalte/{id}"), StringComparison.Ordinal);
        Assert.Equal(ContentState.Draft, (await Draft(id)).State);

        var form = await lou.Opens($"/manager/inhalte/{id}");
        form["title"] = "Zweiter Wurf";
        using var again = await lou.Presses("submit", form);
        using var approved = await Answers(Kim, id, "zustimmung", ("fassung", $"{(await Draft(id)).RevisionId}"));
        Assert.Equal("/manager", approved.Headers.Location!.OriginalString);
        var now = await Draft(id);
        Assert.Equal((ContentState.Published, "Zweiter Wurf"), (now.State, now.Body.Title));
        Assert.DoesNotContain("Bitte mit Quelle.", await Page(lou, "/manager"), StringComparison.Ordinal);
        using var taken = await Kim.SendsFrom($"/manager/inhalte/{id}", $"/manager/inhalte/{id}/ruecknahme", ("version", $"{now.Version}"));
        Assert.DoesNotContain("Bitte mit Quelle.", await Page(lou, "/manager"), StringComparison.Ordinal); // Nor when it is public no more.
    }

    [Fact]
    public async Task What_readers_stumble_over_may_be_asked_for_and_whoever_agrees_says_why()
    {
        using var lou = await Joins("lou@beispiel.example");
        var form = await lou.Opens("/manager/meldungen/neu");
        form["title"] = "Ohne Anreißer";
        form[$"blocks[{form.Rows("blocks")[0]}].markdown"] = "Ein Text.";
        using var asked = await lou.Presses("submit", form);
        var id = Guid.Parse(asked.Headers.Location!.OriginalString.Split('/')[^1]);
        Assert.Equal(ContentState.InReview, (await Draft(id)).State);

        using var held = await Answers(Kim, id, "zustimmung", ("fassung", $"{(await Draft(id)).RevisionId}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, held.StatusCode);
        Assert.Contains("Darüber stolpern", await Page(Kim, $"/manager/inhalte/{id}"), StringComparison.Ordinal);
        using var agreed = await Answers(Kim, id, "zustimmung", ("fassung", $"{(await Draft(id)).RevisionId}"), ("grund", "Eine Randnotiz."));
        Assert.Equal(ContentState.Published, (await Draft(id)).State);
    }

    /// <summary>M21.</summary>
    [Fact]
    public async Task What_was_written_after_the_question_is_not_published_with_the_answer()
    {
        using var lou = await Joins("lou@beispiel.example");
        var id = await Writes(lou, "Gefragt");
        var asked = (await Draft(id)).RevisionId;
        var form = await lou.Opens($"/manager/inhalte/{id}");
        form["title"] = "Später geschrieben";
        using var saved = await lou.Presses("save", form);
        Assert.Equal(ContentState.InReview, (await Draft(id)).State);

        using var approved = await Answers(Kim, id, "zustimmung", ("fassung", $"{asked}"));
        var now = await Draft(id);
        Assert.Equal((ContentState.PublishedWithNewerDraft, asked, "Später geschrieben"), (now.State, now.PublishedRevisionId!.Value, now.Body.Title));
    }

    [Fact]
    public async Task Publishing_something_newer_answers_the_question_too()
    {
        using var lou = await Joins("lou@beispiel.example");
        var id = await Writes(lou, "Gefragt");
        var form = await Kim.Opens($"/manager/inhalte/{id}");
        form["title"] = "Von Kim verbessert";
        using var published = await Kim.Presses("publish", form);
        Assert.Equal(ContentState.Published, (await Draft(id)).State);
        Assert.DoesNotContain("Wartet auf Freigabe", await Page(Kim, "/manager"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_could_not_be_published_is_not_asked_for_and_the_faults_are_said()
    {
        using var lou = await Joins("lou@beispiel.example");
        var form = await lou.Opens("/manager/kennzahlen/neu");
        form["title"] = "Ohne Quelle";
        using var refused = await lou.Presses("submit", form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("href=\"#source\"", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_author_writing_on_is_in_nobodys_way()
    {
        using var lou = await Joins("lou@beispiel.example");
        var id = await Writes(lou, "Gefragt");
        var asked = await Draft(id);
        var form = await lou.Opens($"/manager/inhalte/{id}");
        form["note"] = "Weiter geschrieben";
        using var kept = await lou.Presses("save", form);

        using var returned = await Kim.SendsFrom($"/manager/inhalte/{id}", $"/manager/inhalte/{id}/freigabe/rueckgabe", ("version", $"{asked.Version}"), ("fassung", $"{asked.RevisionId}"), ("comment", "Bitte kürzer."));
        Assert.Equal("/manager", returned.Headers.Location!.OriginalString);
        using var late = await Kim.SendsFrom($"/manager/inhalte/{id}", $"/manager/inhalte/{id}/freigabe/rueckgabe", ("version", $"{asked.Version}"), ("fassung", $"{asked.RevisionId}"), ("comment", "Noch ein Wort."));
        Assert.Equal(HttpStatusCode.PreconditionFailed, late.StatusCode);
        Assert.Contains("Noch ein Wort.", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_later_title_shows_through_the_address_of_what_was_agreed_to_or_planned()
    {
        using var lou = await Joins("lou@beispiel.example");
        foreach (var (title, isPlanned) in new[] { ("Harmloser Titel", false), ("Geplante Meldung", true) })
        {
            var form = await lou.Opens("/manager/meldungen/neu");
            form["title"] = title;
            form["teaser"] = "Ein Satz, der alles sagt.";
            form[$"blocks[{form.Rows("blocks")[0]}].markdown"] = "Ein Text.";
            using var begun = await lou.Presses("save", form);
            var id = Guid.Parse(begun.Headers.Location!.OriginalString.Split('/')[^1]);
            if (isPlanned)
                await Site.With<SchedulePublication, Answer<SchedulePublication.Outcome>>(async schedule => await schedule.RunAsync(id, (await Draft(id)).Version, null, Site.Clock.GetUtcNow().UtcDateTime.AddHours(1), null, SiteWorld.Office, CancellationToken.None));
            else
                using (await lou.Presses("submit", await lou.Opens($"/manager/inhalte/{id}")))
                {
                }
            var asked = await Draft(id);
            var again = await lou.Opens($"/manager/inhalte/{id}");
            again["title"] = "Streng vertraulich";
            using var kept = await lou.Presses("save", again);

            Assert.Equal("Streng vertraulich", (await Draft(id)).Body.Title);
            Assert.Equal(asked.Path, (await Draft(id)).Path);
            Assert.DoesNotContain("vertraulich", asked.Path!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Whoever_has_asked_may_think_better_of_it()
    {
        using var lou = await Joins("lou@beispiel.example");
        var id = await Writes(lou, "Doch nicht");
        using var withdrawn = await Answers(lou, id, "ruecknahme");
        Assert.Equal(ContentState.Draft, (await Draft(id)).State);
        using var late = await Answers(Kim, id, "rueckgabe", ("comment", "Zu spät."));
        Assert.Contains("Zu spät.", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal); // The words come back.
    }

    [Fact]
    public async Task Each_step_writes_to_the_right_person_once()
    {
        using var lou = await Joins("lou@beispiel.example");
        using var eva = await Joins("eva@beispiel.example", OfficeRole.Publisher);
        var id = await Writes(lou, "Mit Nachricht");
        Assert.Equal(["eva@beispiel.example Zur Freigabe: Mit Nachricht", "kim@beispiel.example Zur Freigabe: Mit Nachricht"], await Written());
        Assert.Contains($"https://cluster.example/manager/inhalte/{id}", (await Site.With<Db, string>(db => db.Mail.Where(mail => mail.Occasion.StartsWith("submission:")).Select(mail => mail.Text).FirstAsync())), StringComparison.Ordinal);

        using var returned = await Answers(eva, id, "rueckgabe", ("comment", "Bitte mit Quelle."));
        Assert.Equal(["lou@beispiel.example Bitte noch einmal ansehen: Mit Nachricht"], await Written()); // Nobody else has anything to do any more.
        await Site.With<DeliverMail, int>(deliver => deliver.RunAsync(CancellationToken.None));
        Assert.Contains("Bitte mit Quelle.", server.Taken.Single(message => message.Subject!.StartsWith("Bitte", StringComparison.Ordinal)).TextBody!, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> Written() => await Site.With<Db, List<string>>(db => db.Mail.Where(mail => mail.SentAt == null && !mail.Occasion.StartsWith("invitation")).OrderBy(mail => mail.To).Select(mail => $"{mail.To} {mail.Subject}").ToListAsync());

    private Task<OfficeVisitor> Joins(string email, OfficeRole role = OfficeRole.Editor) => Colleague(email, role, "Lou");

    private async Task<Guid> Writes(OfficeVisitor visitor, string title)
    {
        var id = await Create(new Figure { Title = title, Value = 1, Source = "Prüfung", AsOf = PartialDate.Parse("2019") });
        using var submitted = await visitor.Presses("submit", await visitor.Opens($"/manager/inhalte/{id}"));
        Assert.Equal($"/manager/inhalte/{id}", submitted.Headers.Location!.OriginalString);
        return id;
    }

    private async Task<HttpResponseMessage> Answers(OfficeVisitor visitor, Guid id, string what, params (string, string)[] fields) =>
        await visitor.SendsFrom($"/manager/inhalte/{id}", $"/manager/inhalte/{id}/freigabe/{what}", [.. fields, ("version", $"{(await Draft(id)).Version}")]);

    private static async Task<string> Page(OfficeVisitor visitor, string path)
    {
        using var answer = await visitor.Asks(path);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
