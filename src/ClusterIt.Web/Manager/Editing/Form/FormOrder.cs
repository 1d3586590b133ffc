using System.Globalization;

namespace ClusterIt.Web.Manager.Editing.Form;

/// <summary>
/// The order of lists and blocks, as the form hands it in: under the name of the field, one key for each row. The buttons that add, move,
/// copy and remove rows work on it, so that they work without a script as well.
/// </summary>
/// <param name="form">The form.</param>
/// <param name="deed">The button that was pressed, such as <c>up blocks[3f2a…]</c>; null for any other.</param>
internal sealed class FormOrder(IFormCollection form, string? deed)
{
    /// <summary>More rows than any field may have: what goes beyond is no work of a person's.</summary>
    private const int Most = 500;
    private readonly string[] asked = deed?.Split(' ') ?? [];

    /// <summary>Whether the button that was pressed is about rows, or wants the form back as it is: nothing is kept then.</summary>
    public static bool Is(string? deed) => deed?.Split(' ')[0] is "add" or "up" or "down" or "remove" or "copy" or "show";

    /// <summary>The rows of a field: the key to read each by, and whether it is a copy, which needs an identity of its own.</summary>
    public IReadOnlyList<(string Key, bool IsCopy)> Of(string path)
    {
        var rows = form[path].Where(key => !string.IsNullOrEmpty(key)).Take(Most).Select(key => (Key: key!, IsCopy: false)).ToList();
        if (asked is ["add", var field, ..] && field == path)
            rows.Add((string.Create(CultureInfo.InvariantCulture, $"new{rows.Count}"), false));
        else if (asked is [var what, var row] && rows.FindIndex(known => $"{path}[{known.Key}]" == row) is >= 0 and var at)
            Change(rows, what, at);
        return rows;
    }

    /// <summary>The type of a block: as the form says, or as the button that adds it does.</summary>
    public string? TypeOf(string path, string key) =>
        form[$"{path}[{key}].type"] is [{ } type, ..] ? type : asked is ["add", var field, var wanted] && field == path ? wanted : null;

    private static void Change(List<(string Key, bool IsCopy)> rows, string what, int at)
    {
        switch (what)
        {
            case "up" when at > 0:
                (rows[at - 1], rows[at]) = (rows[at], rows[at - 1]);
                break;
            case "down" when at < rows.Count - 1:
                (rows[at + 1], rows[at]) = (rows[at], rows[at + 1]);
                break;
            case "remove":
                rows.RemoveAt(at);
                break;
            case "copy":
                rows.Insert(at + 1, (rows[at].Key, true));
                break;
        }
    }
}
