using ClusterIt.Web.Http;
using Microsoft.Net.Http.Headers;

namespace ClusterIt.Web.Site.Cache;

/// <summary>Sends a finished page.</summary>
internal static class PageAnswer
{
    public static Task SendAsync(HttpContext http, CachedPage page)
    {
        var (request, response) = (http.Request, http.Response);
        var headers = response.Headers;
        var forms = page.Forms;
        var form = forms.For(request.Headers.AcceptEncoding);
        headers.ETag = form.Tag;
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.CacheControl = page.CacheControl;
        SecurityHeaders.Add(headers, request.IsHttps);
        foreach (var (name, value) in page.Others)
            headers[name] = value;
        if (forms.IsKnownBy(request.Headers.IfNoneMatch))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        headers.ContentType = page.ContentType;
        headers.ContentLength = form.Bytes.Length;
        if (form.Encoding.Count > 0 && form.Encoding[0]!.Length > 0)
            headers.ContentEncoding = form.Encoding;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.BodyWriter.WriteAsync(form.Bytes, http.RequestAborted).AsTask();
    }

    /// <summary>What is not kept, as it was made.</summary>
    public static Task SendAsync(HttpContext http, RenderedPage made)
    {
        http.Response.StatusCode = made.Status;
        foreach (var (name, value) in made.Headers)
            http.Response.Headers[name] = value;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.Body.WriteAsync(made.Bytes, http.RequestAborted).AsTask();
    }
}
