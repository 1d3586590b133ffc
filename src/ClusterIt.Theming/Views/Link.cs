namespace ClusterIt.Theming.Views;

/// <summary>A link.</summary>
/// <param name="Href">Absolute path or address.</param>
/// <param name="Label">What it says.</param>
/// <param name="IsCurrent">It leads to the page that is being shown.</param>
/// <param name="IsExternal">It leads to another host; the theme marks it in words or by a named sign.</param>
public sealed record Link(string Href, string Label, bool IsCurrent = false, bool IsExternal = false)
{
    private const string Mail = "mailto:";

    /// <summary>The address as it is printed beside a link that looks like a button: of a letter, whom it goes to.</summary>
    public string Printed => Href.StartsWith(Mail, StringComparison.Ordinal) ? Href[Mail.Length..].Split('?')[0] : Href;
}
