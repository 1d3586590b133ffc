namespace ClusterIt.Web.Api;

/// <summary>Wires the read-only JSON of published content.</summary>
internal static class ApiRegistration
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1");
        api.MapMethods("/", Reading, ContentApi.Types);
        api.MapMethods("/{folder}", Reading, ContentApi.ListAsync);
        api.MapMethods("/{folder}/schema", Reading, ContentApi.Schema);
        api.MapMethods("/{folder}/{id}", Reading, ContentApi.OneAsync);
        app.MapMethods("/api/{**rest}", Reading, () => ContentApi.NotFound("Diese Adresse der Schnittstelle gibt es nicht. Die Übersicht steht unter /api/v1/."));
    }
}
