using ClusterIt.Cms.Accounts;
using ClusterIt.Web.Accounts.Passkeys;
using ClusterIt.Web.Http;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Razor;

namespace ClusterIt.Web.Accounts;

/// <summary>Wires who is signed in, and what each may do.</summary>
internal static class AccountsRegistration
{
    public static IServiceCollection AddAccounts(this IServiceCollection services, StorageOptions storage)
    {
        // Cookies outlive a restart, and travel with a backup of the data folder.
        services.AddDataProtection().SetApplicationName("ClusterIt").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(storage.DataPath, "keys")));
        services.AddAuthentication(OfficeCookie.Scheme).AddCookie(OfficeCookie.Scheme, OfficeCookie.Configure);
        services.AddAuthorizationBuilder()
            .AddPolicy(OfficePolicy.Editors, May(OfficeRole.Editor))
            .AddPolicy(OfficePolicy.Publishers, May(OfficeRole.Publisher))
            .AddPolicy(OfficePolicy.Administrators, May(OfficeRole.Administrator));
        // A passkey is both steps in one only if the device has asked who holds it.
        services.Configure<IdentityPasskeyOptions>(passkeys => (passkeys.UserVerificationRequirement, passkeys.ResidentKeyRequirement) = ("required", "required"));
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "clusterit-formular";
            forms.Cookie.Path = OfficeCookie.Path;
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.Configure<Microsoft.AspNetCore.Mvc.CookieTempDataProviderOptions>(said => (said.Cookie.Name, said.Cookie.Path) = ("clusterit-gesagt", OfficeCookie.Path));
        services.Configure<RazorViewEngineOptions>(razor =>
        {
            razor.ViewLocationFormats.Add("/Manager/{1}/{0}.cshtml");
            razor.ViewLocationFormats.Add("/Accounts/{1}/{0}.cshtml");
        });
        return services.AddSingleton<SetUpLink>().AddSingleton<SignInThrottle>().AddSingleton<PendingSignIn>().AddSingleton<PasskeyQuestion>();
    }

    private static Action<AuthorizationPolicyBuilder> May(OfficeRole role) => policy => policy.AddRequirements(new MayRequirement(role));
}
