namespace ClusterIt.Web.Manager.Preview;

/// <summary>The preview stands in a frame of the editor: nothing of it runs, and nothing of it leads away.</summary>
internal static class FramedPages
{
    private const string Shown = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

    public static void Allow(HttpResponse response) => response.Headers.ContentSecurityPolicy = Shown;
}
