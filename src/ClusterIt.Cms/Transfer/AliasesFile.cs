using System.Globalization;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Redirects;
using CsvHelper;
using CsvHelper.Configuration;

namespace ClusterIt.Cms.Transfer;

/// <summary><c>aliases.csv</c>: the columns from, to and status.</summary>
internal static class AliasesFile
{
    private const int Columns = 3;

    /// <param name="isPublic">Whether the public sees content at a path.</param>
    public static List<Alias> Read(SourceText source, Names names, Func<string, bool> isPublic, List<ImportFault> faults)
    {
        var header = source.Text.AsSpan(0, Math.Max(0, source.Text.IndexOf('\n', StringComparison.Ordinal)));
        using var csv = new CsvReader(new StringReader(source.Text), Form(header.Contains(';') ? ";" : ",")); // As German spreadsheets write it, or as we do.
        var aliases = new Dictionary<string, Alias>(StringComparer.Ordinal);
        if (!csv.Read() || !csv.ReadHeader() || csv.HeaderRecord is not ["from", "to", "status"])
        {
            faults.Add(new ImportFault(source.File, 1, Texts.Of("alias.header")));
            return [];
        }
        while (csv.Read())
        {
            var (from, to, status) = (csv.GetField(0) ?? "", csv.GetField(1) ?? "", csv.GetField(2));
            if ((csv.Parser.Count > Columns ? Texts.Of("alias.columns") : Fault(from, to, status, names, isPublic)) is { } message)
                faults.Add(new ImportFault(source.File, csv.Parser.Row, message));
            else if (!aliases.TryAdd(Canonical(from), Make(from, to, status!, names)))
                faults.Add(new ImportFault(source.File, csv.Parser.Row, Texts.Of("alias.twice", from)));
        }
        return [.. aliases.Values];
    }

    public static string Write(IEnumerable<Alias> aliases, Names names)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, Form(",")))
        {
            Row(csv, "from", "to", "status");
            foreach (var alias in aliases.OrderBy(alias => alias.From, StringComparer.Ordinal))
            {
                var to = alias.ContentId is { } id ? names.ToWritten(LinkTarget.ToContent(id)) + Alias.Rest(alias.To) : alias.To ?? "";
                Row(csv, alias.From, to, alias.Status.ToString(CultureInfo.InvariantCulture));
            }
        }
        return text.ToString();
    }

    private static CsvConfiguration Form(string delimiter) =>
        new(CultureInfo.InvariantCulture) { Delimiter = delimiter, NewLine = "\n", TrimOptions = TrimOptions.Trim, BadDataFound = null, MissingFieldFound = null };

    private static void Row(CsvWriter csv, params string[] fields)
    {
        foreach (var field in fields)
            csv.WriteField(field);
        csv.NextRecord();
    }

    private static string? Fault(string from, string to, string? status, Names names, Func<string, bool> isPublic)
    {
        if (!from.StartsWith('/'))
            return Texts.Of("alias.from", from);
        if (from.Contains('#', StringComparison.Ordinal) || to.StartsWith('#'))
            return Texts.Of("alias.fragment");
        if (Languages.All.Any(language => Canonical(from) == $"{Languages.Home(language).TrimEnd('/')}/*"))
            return Texts.Of("alias.everything", from);
        if (status is not ("301" or "410"))
            return Texts.Of("alias.status", status ?? "");
        if (isPublic(Canonical(from)))
            return Texts.Of("alias.is-content", from);
        if (names.IsOwnRoute(Canonical(from).Split('?')[0]) || SiteAddress.IsFile(Canonical(from)) || SiteAddress.IsOfTheSoftware(Canonical(from).Split('?')[0]))
            return Texts.Of("alias.is-own-route", from);
        if (from.EndsWith('*') && from.Contains('?', StringComparison.Ordinal))
            return Texts.Of("alias.pattern-with-query", from);
        return status == "301" && names.ToTarget(to) is null or { MediaId: not null } ? Texts.Of("import.dead-link", to) : null;
    }

    private static Alias Make(string from, string to, string status, Names names) => new()
    {
        From = Canonical(from),
        To = status == "410" ? null : to,
        ContentId = status == "301" && to.StartsWith('/') ? names.Owner(to).Content : null,
        Status = int.Parse(status, CultureInfo.InvariantCulture),
    };

    /// <summary>As the site looks it up: the path in lower case without its trailing slash, the query as it is.</summary>
    private static string Canonical(string from)
    {
        var query = from.IndexOf('?', StringComparison.Ordinal);
        return RequestPath.Canonical(Uri.UnescapeDataString(query < 0 ? from : from[..query])) + (query < 0 ? "" : from[query..]);
    }
}
