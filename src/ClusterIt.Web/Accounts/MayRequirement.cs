using ClusterIt.Cms.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace ClusterIt.Web.Accounts;

/// <summary>Asks for a role or a higher one, of the person as they are now and not as their cookie remembers them.</summary>
internal sealed class MayRequirement(OfficeRole role) : AuthorizationHandler<MayRequirement>, IAuthorizationRequirement
{
    private readonly OfficeRole role = role;

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, MayRequirement requirement)
    {
        // A route may ask for several roles, and each of them is handed every requirement: what counts is the one that is asked about.
        if (context.Resource is HttpContext http && http.Features.Get<Editor>() is { } editor && editor.Role >= requirement.role)
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
