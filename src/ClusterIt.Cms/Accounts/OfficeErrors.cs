using Microsoft.AspNetCore.Identity;

namespace ClusterIt.Cms.Accounts;

/// <summary>Identity's refusals that a person can meet, in the words of the manager.</summary>
internal sealed class OfficeErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => new() { Code = nameof(PasswordTooShort), Description = Texts.Of("password.too-short", length) };
}
