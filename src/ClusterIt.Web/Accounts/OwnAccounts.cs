using ClusterIt.Cms.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ClusterIt.Web.Accounts;

/// <summary>The account behind whoever is signed in.</summary>
internal static class OwnAccounts
{
    public static async Task<Account> OfAsync(this UserManager<Account> accounts, Editor me) =>
        await accounts.FindByIdAsync(me.AccountId.ToString()) ?? throw new InvalidOperationException("A session without an account.");
}
