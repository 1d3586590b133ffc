using System.Text.RegularExpressions;
using ClusterIt.Cms.Accounts;

namespace ClusterIt.Tests.Cast;

/// <summary>A person at the manager, with a browser that keeps cookies and sends back a form's token.</summary>
public sealed class OfficeVisitor(SiteWorld site) : IDisposable
{
    public const string Password = "blaue Tasse singt leise";
    private readonly HttpClient client = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true });

    /// <summary>The site whose page sends what this person sends.</summary>
    public string Origin { get; set; } = "http://localhost";

    public void Dispose() => client.Dispose();

    /// <summary>Opens the first account of a new site.</summary>
    public async Task<HttpResponseMessage> SetsUp(string email = "kim@beispiel.example")
    {
        var secret = await site.With<OfferSetUp, string?>(offer => offer.RunAsync(CancellationToken.None));
        return await Sends($"/manager/einladung/{secret}", ("Name", "Kim Muster"), ("Email", email), ("Password", Password));
    }

    public Task<HttpResponseMessage> SignsIn(string email = "kim@beispiel.example", string password = Password, string? onward = null) =>
        Sends("/manager/anmelden", ("Email", email), ("Password", password), ("Weiter", onward ?? ""));

    public Task<HttpResponseMessage> Asks(string path) => client.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>Fills in the form of a page and sends it.</summary>
    public async Task<HttpResponseMessage> Sends(string path, params (string Name, string Value)[] fields) => await SendsFrom(path, path, fields);

    public async Task<HttpResponseMessage> SendsFrom(string page, string path, params (string Name, string Value)[] fields)
    {
        using var form = await Asks(page);
        var token = Regex.Match(await form.Content.ReadAsStringAsync(), "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["token"].Value;
        Assert.True(token.Length > 0, $"{page} answers {(int)form.StatusCode} and has no form.");
        return await Posts(path, [.. fields, ("__RequestVerificationToken", token)]);
    }

    /// <summary>Sends as a script of the manager does.</summary>
    public async Task<HttpResponseMessage> SendsByScript(string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content, Headers = { { "X-Requested-With", "XMLHttpRequest" } } };
        return await client.SendAsync(request);
    }

    /// <summary>Sends without having seen a form.</summary>
    public async Task<HttpResponseMessage> Posts(string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content, Headers = { { "Origin", Origin } } };
        return await client.SendAsync(request);
    }

    /// <summary>The editor's form for a piece of content.</summary>
    public async Task<FilledForm> Opens(string path)
    {
        using var answer = await Asks(path);
        if (answer.Headers.Location is { } onward)
            return await Opens(onward.OriginalString);
        Assert.True(answer.IsSuccessStatusCode, $"{path} answers {(int)answer.StatusCode}.");
        return FilledForm.Of(await answer.Content.ReadAsStringAsync());
    }

    public Task<HttpResponseMessage> Presses(string button, FilledForm form) => Posts(form.Action, form.Pressing(button));

    /// <summary>Hands files in, as a script does.</summary>
    public async Task<HttpResponseMessage> Uploads(string path, (string Name, byte[] Bytes)[] files, string field = "files", params (string Name, string Value)[] fields)
    {
        using var page = await Asks("/manager/medien");
        using var content = new MultipartFormDataContent();
        content.Add(new StringContent(FilledForm.Of(await page.Content.ReadAsStringAsync(), "form[data-upload]")["__RequestVerificationToken"]), "__RequestVerificationToken");
        foreach (var (name, value) in fields)
            content.Add(new StringContent(value), name);
        foreach (var (name, bytes) in files)
            content.Add(new ByteArrayContent(bytes), field, name);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.Add("X-Requested-With", "XMLHttpRequest");
        return await client.SendAsync(request);
    }
}
