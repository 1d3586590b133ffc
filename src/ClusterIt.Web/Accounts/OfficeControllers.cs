using System.Reflection;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace ClusterIt.Web.Accounts;

/// <summary>The manager's screens are nobody's business outside this program, and so not public as MVC would have them.</summary>
internal sealed class OfficeControllers : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) => typeInfo is { IsAbstract: false } && typeInfo.IsAssignableTo(typeof(OfficeController)) || base.IsController(typeInfo);
}
