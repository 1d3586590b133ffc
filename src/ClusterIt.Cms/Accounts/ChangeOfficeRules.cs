using ClusterIt.Cms.Content;
using ClusterIt.Cms.Data;
using Microsoft.EntityFrameworkCore;

namespace ClusterIt.Cms.Accounts;

/// <summary>
/// Changes what is asked of the staff. It counts at once: whoever owes a second step gets no further than their own account until they
/// have set one up, and whoever has a role that is asked of anew signs in again.
/// </summary>
public sealed class ChangeOfficeRules(Db db, Journal journal, AccountGuard guard)
{
    public enum Outcome
    {
        Changed,
        Unchanged,
        Stale,
    }

    /// <param name="proveTwice">The roles that a password alone lets in no more.</param>
    /// <param name="editorsPublishTheirOwn">Whether editors may publish what they have begun themselves.</param>
    /// <param name="version">The version that the decision was made on.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="ct">Cancels before anything is changed.</param>
    public async Task<Outcome> RunAsync(IReadOnlyCollection<OfficeRole> proveTwice, bool editorsPublishTheirOwn, int version, Administrator actor, CancellationToken ct)
    {
        await using var write = await db.BeginWriteAsync(ct);
        var rules = await db.OfficeRules.FindAsync([OfficeRules.OnlyId], ct);
        if ((rules?.Version ?? 0) != version)
            return Outcome.Stale;
        if (rules is null)
            db.OfficeRules.Add(rules = new OfficeRules());
        var askedBefore = Enum.GetValues<OfficeRole>().Where(rules.AskTwiceOf).ToList();
        if (!rules.Become(proveTwice, editorsPublishTheirOwn))
            return Outcome.Unchanged;
        await SignOutAsync([.. proveTwice.Except(askedBefore)], actor, ct);
        journal.Note(Texts.ForOffice("rules.name"), "account.rules-changed", actor, Detail(proveTwice, editorsPublishTheirOwn));
        await write.CommitAsync(ct);
        return Outcome.Changed;
    }

    /// <summary>Their password would be enough in the sessions that they have. Whoever decides stays; they set up what they owe.</summary>
    private async Task SignOutAsync(IReadOnlyList<OfficeRole> roles, Administrator actor, CancellationToken ct)
    {
        var accounts = await db.Accounts.AsNoTracking().Where(account => roles.Contains(account.Role) && account.ClosedAt == null && account.Id != actor.AccountId).Select(account => account.Id).ToListAsync(ct);
        foreach (var account in accounts)
            await guard.SignOutAsync(account, ct);
    }

    private static string Detail(IReadOnlyCollection<OfficeRole> proveTwice, bool editorsPublishTheirOwn) =>
        Texts.ForOffice("rules.detail", proveTwice.Count == 0 ? Texts.ForOffice("rules.nobody") : string.Join(", ", proveTwice.Order().Select(role => Texts.ForOffice($"role.{role}"))), Texts.ForOffice(editorsPublishTheirOwn ? "rules.yes" : "rules.no"));
}
