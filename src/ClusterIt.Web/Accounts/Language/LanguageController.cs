using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Accounts.Language;

/// <summary>The choice of the manager's language, before signing in as well.</summary>
[AllowAnonymous]
internal sealed class LanguageController : OfficeController
{
    /// <param name="sprache">A language's code; anything else is German.</param>
    /// <param name="weiter">The screen that the choice was made on.</param>
    [HttpPost("/manager/sprache")]
    public IActionResult Choose(string? sprache, string? weiter)
    {
        OfficeLanguage.Choose(HttpContext, sprache);
        return Done(Onward(weiter), OfficeWords.Of("own.language-changed"));
    }
}
