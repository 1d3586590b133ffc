using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ClusterIt.Cms.Transfer;

/// <summary>Writes YAML in one form only, so that the same content always gives the same bytes.</summary>
internal sealed partial class YamlWriter
{
    /// <summary>A mapping without keys.</summary>
    private const string Nothing = "{}";
    private readonly StringBuilder text = new();
    private int depth;
    private bool itemOpen;

    public override string ToString() => text.ToString();

    /// <summary>A key with a value that is a word of ours: a number, a date, a choice.</summary>
    public void Plain(string key, string value)
    {
        Start(key);
        text.Append(' ').Append(value).Append('\n');
    }

    /// <summary>A key with a text: bare where YAML reads it as the same text, as a literal block when it has lines, in double quotes otherwise.</summary>
    public void Text(string key, string value)
    {
        Start(key);
        text.Append(' ');
        if (IsLiteral(value))
            Literal(value);
        else
            text.Append(Scalar(value)).Append('\n');
    }

    public void Mapping(string key, Action write)
    {
        Start(key);
        var end = text.Append('\n').Length;
        Deeper(write);
        if (text.Length == end)
            text.Insert(end - 1, $" {Nothing}");
    }

    public void List(string key, IEnumerable<string> values)
    {
        Start(key);
        text.Append('\n');
        Deeper(() =>
        {
            foreach (var value in values)
                Indent().Append("- ").Append(Scalar(value)).Append('\n');
        });
    }

    /// <summary>A list of mappings; each action writes the keys of one.</summary>
    public void List(string key, IEnumerable<Action> items)
    {
        Start(key);
        text.Append('\n');
        Deeper(() => Items(items));
    }

    /// <summary>A list at the top of the file.</summary>
    public void Items(IEnumerable<Action> items)
    {
        foreach (var item in items)
        {
            Indent().Append("- ");
            itemOpen = true;
            Deeper(item);
            if (itemOpen) // It had nothing to say, and what follows is not a part of it.
                text.Append(Nothing).Append('\n');
            itemOpen = false;
        }
    }

    private void Start(string key)
    {
        if (itemOpen)
            itemOpen = false;
        else
            Indent();
        text.Append(key).Append(':');
    }

    private StringBuilder Indent() => text.Append(' ', depth * 2);

    private void Deeper(Action write)
    {
        depth++;
        write();
        depth--;
    }

    private static bool IsLiteral(string value) =>
        value.Contains('\n', StringComparison.Ordinal) && value[0] is not (' ' or '\n')
        && !value.EndsWith("\n\n", StringComparison.Ordinal) && !Escaped().IsMatch(value) && !TrailingSpace().IsMatch(value);

    private void Literal(string value)
    {
        text.Append(value.EndsWith('\n') ? "|\n" : "|-\n");
        depth++;
        foreach (var line in value.TrimEnd('\n').Split('\n'))
        {
            if (line.Length > 0)
                Indent().Append(line);
            text.Append('\n');
        }
        depth--;
    }

    private static string Scalar(string value) => IsBare(value) ? value : Quoted(value);

    private static bool IsBare(string value) =>
        value.Length > 0 && !Escaped().IsMatch(value) && BareForm().IsMatch(value) && !value.Contains(": ", StringComparison.Ordinal)
        && !value.Contains(" #", StringComparison.Ordinal) && !value.EndsWith(':') && !OtherType().IsMatch(value);

    private static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in value)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when Escaped().IsMatch(character.ToString()) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => character.ToString(),
            });
        }
        return quoted.Append('"').ToString();
    }

    /// <summary>What YAML takes for a line break or does not allow, line feed and tab aside.</summary>
    [GeneratedRegex(@"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]", RegexOptions.None, 1000)]
    private static partial Regex Escaped();

    [GeneratedRegex(@"^[^\s\-?:,\[\]{}#&*!|>'""%@`][^\x00-\x1f]*(?<!\s)$", RegexOptions.None, 1000)]
    private static partial Regex BareForm();

    /// <summary>What YAML would read as a number, a date, a truth value or nothing.</summary>
    [GeneratedRegex(@"^([+.]?\d[\d_.,:eE+-]*|true|false|yes|no|on|off|null|~|y|n|\d{4}-\d\d.*|0x[0-9a-f]+|\.inf|\.nan)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OtherType();

    [GeneratedRegex(@"[ \t]$", RegexOptions.Multiline, 1000)]
    private static partial Regex TrailingSpace();
}
