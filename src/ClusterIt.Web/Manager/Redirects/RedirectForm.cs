namespace ClusterIt.Web.Manager.Redirects;

/// <summary>One alias as it is typed.</summary>
/// <param name="From">The old address; its host is left out.</param>
/// <param name="To">The new one.</param>
/// <param name="IsGone">There is no new one.</param>
internal sealed record RedirectForm(string From, string To, bool IsGone)
{
    public string AsCsv => $"from,to,status\n{Quoted(Path(From))},{Quoted(IsGone ? "" : To)},{(IsGone ? 410 : 301)}\n";

    /// <summary>People copy whole addresses.</summary>
    private static string Path(string typed) =>
        Uri.TryCreate(typed, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https" ? whole.PathAndQuery + whole.Fragment : typed;

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
