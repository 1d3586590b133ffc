using System.Text.RegularExpressions;

namespace ClusterIt.Web.Manager.Editing.Form;

/// <summary>What may stand in a name of the form: it comes back from the browser.</summary>
internal static partial class Names
{
    public static bool IsPath(string? path) => path is not null && Path().IsMatch(path);

    public static bool IsKey(string? key) => key is not null && Key().IsMatch(key);

    [GeneratedRegex(@"^[a-zA-Z]+(\[[a-zA-Z0-9-]{1,40}\]\.[a-zA-Z]+){0,4}$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Path();

    [GeneratedRegex("^[a-zA-Z0-9-]{1,40}$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Key();
}
