using ClusterIt.Cms.Accounts;
using ClusterIt.Tests.Cast;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Tests.Accounts;

/// <summary>Who gets an account, and what a session is worth.</summary>
public sealed class AccountTests : IAsyncDisposable
{
    private const string Password = "blaue Tasse singt leise";
    private readonly CmsWorld cms = CmsWorld.Open();

    public async ValueTask DisposeAsync() => await cms.DisposeAsync();

    [Fact]
    public async Task The_first_account_is_an_administrators_and_its_link_works_once()
    {
        var secret = await SetUp();

        var (outcome, account, _) = await Open(secret!);

        Assert.Equal(OpenAccount.Outcome.Opened, outcome);
        Assert.Equal(OfficeRole.Administrator, account!.Role);
        Assert.Equal(OpenAccount.Outcome.NotInvited, (await Open(secret!, "zwei@beispiel.example")).Outcome);
        Assert.Null(await SetUp());
    }

    [Fact]
    public async Task A_new_start_makes_the_link_of_the_one_before_worthless()
    {
        var (first, second) = (await SetUp(), await SetUp());

        Assert.Equal(OpenAccount.Outcome.NotInvited, (await Open(first!)).Outcome);
        Assert.Equal(OpenAccount.Outcome.Opened, (await Open(second!)).Outcome);
    }

    [Fact]
    public async Task A_link_ends_after_seven_days_and_the_database_does_not_know_it()
    {
        var secret = await SetUp();
        Assert.DoesNotContain(await cms.Ask(db => db.Invitations.Select(invitation => invitation.SecretHash).ToListAsync()), hash => hash.Contains(secret!, StringComparison.Ordinal));

        cms.Clock.Advance(Invitation.Lasts);

        Assert.Equal(OpenAccount.Outcome.NotInvited, (await Open(secret!)).Outcome);
    }

    [Theory]
    [InlineData("kurz", "12 Zeichen")]
    [InlineData("123456789012", "leicht zu erraten")]
    [InlineData("passwortpasswort", "leicht zu erraten")]
    [InlineData("qwertzuiop12", "leicht zu erraten")]
    [InlineData("clusterit2026", "leicht zu erraten")]
    [InlineData("kimmuster2026", "leicht zu erraten")]
    public async Task A_password_that_is_soon_guessed_is_refused_and_the_link_stays_good(string password, string reason)
    {
        var secret = await SetUp();

        var (outcome, _, faults) = await Open(secret!, password: password);

        Assert.Equal(OpenAccount.Outcome.PasswordRefused, outcome);
        Assert.Contains(reason, Assert.Single(faults), StringComparison.Ordinal);
        Assert.Equal(OpenAccount.Outcome.Opened, (await Open(secret!)).Outcome);
    }

    [Theory]
    [InlineData("", OpenAccount.Outcome.EmailMalformed)]
    [InlineData("kim", OpenAccount.Outcome.EmailMalformed)]
    [InlineData("Kim <kim@beispiel.example>", OpenAccount.Outcome.EmailMalformed)]
    [InlineData("kim@beispiel", OpenAccount.Outcome.EmailMalformed)]
    [InlineData(" kim@beispiel.example ", OpenAccount.Outcome.Opened)]
    public async Task An_address_is_one_that_mail_can_be_sent_to(string email, OpenAccount.Outcome outcome) =>
        Assert.Equal(outcome, (await Open((await SetUp())!, email)).Outcome);

    [Fact]
    public async Task A_session_ends_when_it_is_left_alone_when_it_is_ended_and_when_its_account_is_closed()
    {
        var account = (await Open((await SetUp())!)).Account!;
        var (idle, ended, closed) = (await Begin(account), await Begin(account), await Begin(account));
        Assert.IsType<Administrator>(await Find(idle));

        cms.Clock.Advance(Session.Idle - TimeSpan.FromMinutes(1));
        Assert.NotNull(await Find(ended));
        Assert.NotNull(await Find(closed));
        cms.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Null(await Find(idle));

        await cms.With<EndSessions, int>(async end => await end.RunAsync((await Find(ended))!, ended, CancellationToken.None));
        Assert.Null(await Find(ended));
        Assert.NotNull(await Find(closed));

        await cms.Ask(async db =>
        {
            (await db.Accounts.SingleAsync()).Close(cms.Clock.GetUtcNow().UtcDateTime);
            return await db.SaveChangesAsync();
        });
        Assert.Null(await Find(closed));
    }

    [Fact]
    public async Task An_app_is_added_by_proving_that_it_knows_the_key()
    {
        var account = (await Open((await SetUp())!)).Account!;
        var session = await Begin(account);
        var editor = (await Find(session))!;

        var key = await With<SecureAccount, string>(account, (secure, mine) => secure.KeyAsync(mine, CancellationToken.None));
        Assert.Null(await With<SecureAccount, IReadOnlyList<string>?>(account, (secure, mine) => secure.RunAsync(editor, mine, "000000", CancellationToken.None)));
        var codes = await With<SecureAccount, IReadOnlyList<string>?>(account, (secure, mine) => secure.RunAsync(editor, mine, AppCode.Of(key), CancellationToken.None));

        Assert.Equal(10, codes!.Distinct().Count());
        Assert.True(await cms.Ask(db => db.Accounts.Select(each => each.TwoFactorEnabled).SingleAsync()));
    }

    [Fact]
    public async Task There_is_a_table_for_passkeys() =>
        Assert.Equal(0, await cms.Ask(db => db.Set<IdentityUserPasskey<Guid>>().CountAsync()));

    [Fact]
    public async Task What_happens_to_accounts_is_in_the_audit_log()
    {
        var account = (await Open((await SetUp())!)).Account!;
        await Begin(account);

        Assert.Equal(["account.set-up-offered", "account.opened", "account.signed-in"], await cms.Ask(db => db.AuditEntries.OrderBy(entry => entry.Id).Select(entry => entry.Deed).ToListAsync()));
    }

    private Task<string?> SetUp() => cms.With<OfferSetUp, string?>(offer => offer.RunAsync(CancellationToken.None));

    private Task<(OpenAccount.Outcome Outcome, Account? Account, IReadOnlyList<string> Faults)> Open(string secret, string email = "kim@beispiel.example", string password = Password) =>
        cms.With<OpenAccount, (OpenAccount.Outcome, Account?, IReadOnlyList<string>)>(open => open.RunAsync(secret, "Kim Muster", email, password, CancellationToken.None));

    private Task<Guid> Begin(Account account) => cms.With<BeginSession, Guid>(begin => begin.RunAsync(account, "password", "Firefox, Linux", CancellationToken.None));

    private Task<Editor?> Find(Guid session) => cms.With<ActiveSessions, Editor?>(sessions => sessions.FindAsync(session, CancellationToken.None));

    /// <summary>In a scope of its own, with the account read in it.</summary>
    private Task<TResult> With<TService, TResult>(Account account, Func<TService, Account, Task<TResult>> deed) where TService : notnull =>
        cms.With<IServiceProvider, TResult>(async services => await deed((TService)services.GetService(typeof(TService))!, (await ((UserManager<Account>)services.GetService(typeof(UserManager<Account>))!).FindByIdAsync(account.Id.ToString()))!));
}
