namespace ClusterIt.Benchmarks;

/// <summary>A page as the site serves it, in one encoding, to be served by the others too.</summary>
/// <param name="Name">For the table.</param>
/// <param name="Path">With its query.</param>
/// <param name="Encoding">Empty, or <c>br</c>.</param>
/// <param name="Bytes">As they come.</param>
internal sealed record Page(string Name, string Path, string Encoding, byte[] Bytes)
{
    /// <summary>So ends the tag of a page that is compressed as well as can be; the first visitors get a quickly compressed one.</summary>
    private const string WellMade = "-B\"";

    /// <summary>The name of its file in the folders of the others.</summary>
    public string File => $"{Name.Replace(' ', '-')}.html";

    public static readonly (string Name, string Path)[] All =
    [
        ("home", "/"), ("figures", "/verein/zahlen-daten-fakten"), ("post", "/aktuelles/beispiel-jahrestagung"), ("news", "/aktuelles"), ("search", "/suche?q=sicherheit"),
    ];

    public static async Task<Page> FetchAsync(Server site, string name, string path, string encoding)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.None });
        while (true)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site.Origin + path));
            if (encoding.Length > 0)
                request.Headers.AcceptEncoding.ParseAdd(encoding);
            using var answer = await client.SendAsync(request);
            var bytes = await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
            if (encoding.Length == 0 || answer.Headers.ETag!.Tag.EndsWith(WellMade, StringComparison.Ordinal))
                return new Page(name, path, encoding, bytes);
        }
    }
}
