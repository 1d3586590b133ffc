using ClusterIt.Web.Manager.Editing;
using ClusterIt.Web.Manager.Editing.Form;
using ClusterIt.Web.Manager.Media;
using ClusterIt.Web.Manager.Presence;
using ClusterIt.Web.Manager.Preview;

namespace ClusterIt.Web.Manager;

/// <summary>Wires the screens of the office.</summary>
internal static class ManagerRegistration
{
    public static IServiceCollection AddManager(this IServiceCollection services) =>
        services.AddSingleton<Presences>().AddSingleton<FormOrigins>().AddScoped<DraftKeeping>().AddScoped<Merging>().AddScoped<Originals>().AddScoped<FormReader>().AddScoped<FormChoices>().AddScoped<FormFields>().AddScoped<Upload>().AddScoped<DraftPages>();
}
