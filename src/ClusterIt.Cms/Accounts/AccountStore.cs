using ClusterIt.Cms.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace ClusterIt.Cms.Accounts;

/// <summary>Identity's store on our tables. What it writes joins the change that is under way; roles are a property of the account, and nobody signs in with another provider.</summary>
internal sealed class AccountStore(Db db, IdentityErrorDescriber describer)
    : UserOnlyStore<Account, Db, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, IdentityUserPasskey<Guid>>(db, describer);
