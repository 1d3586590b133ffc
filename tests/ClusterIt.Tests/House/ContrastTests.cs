using System.Globalization;
using System.Text.RegularExpressions;
using ClusterIt.Tests.Cast;

namespace ClusterIt.Tests.House;

/// <summary>The contrast of every pair that the theme sets on one another, computed from its tokens (WCAG 2.2, 1.4.3 and 1.4.11).</summary>
public sealed class ContrastTests
{
    private const double Text = 4.5;
    private const double Shape = 3;

    [Theory]
    [InlineData("ink", "paper", Text)]
    [InlineData("ink", "plate", Text)]
    [InlineData("quiet", "paper", Text)]
    [InlineData("quiet", "plate", Text)]
    [InlineData("node", "paper", Text)]
    [InlineData("node", "plate", Text)]
    [InlineData("on-node", "node", Text)]
    [InlineData("thueringen", "paper", Text)]
    [InlineData("on-gap", "gap", Text)]
    [InlineData("ink-900", "anhalt-fill", Text)]
    [InlineData("sachsen", "paper", Shape)]
    [InlineData("anhalt", "paper", Shape)]
    [InlineData("thueringen", "plate", Shape)]
    [InlineData("field-line", "paper", Shape)]
    [InlineData("field-line", "plate", Shape)]
    public void Every_pair_is_told_apart_in_light_and_in_dark(string front, string back, double least)
    {
        foreach (var (scheme, tokens) in Schemes())
        {
            var contrast = Contrast(Colour(tokens, front), Colour(tokens, back));
            Assert.True(contrast >= least, string.Create(CultureInfo.InvariantCulture, $"{front} on {back} in {scheme}: {contrast:0.00}, {least} needed."));
        }
    }

    [Theory]
    [InlineData("ink")]
    [InlineData("blue")]
    [InlineData("quiet")]
    public void The_brochures_colours_are_read_on_its_paper_in_light_and_in_dark(string front)
    {
        var tokens = Read(File.ReadAllText(Path.Combine(Repository.Root, "themes/broschuere/Styles/00-tokens.css")));
        foreach (var scheme in new[] { 0, 1 })
            Assert.True(Contrast(Of(front, scheme), Of("paper", scheme)) >= Text, $"{front} in scheme {scheme}");

        string Of(string name, int scheme) => Regex.Matches(tokens[name], "#[0-9a-f]{6}", RegexOptions.None, TimeSpan.FromSeconds(1))[scheme].Value;
    }

    private static IEnumerable<(string Scheme, Dictionary<string, string> Tokens)> Schemes()
    {
        var sheet = File.ReadAllText(Path.Combine(Repository.Root, "themes/wahrnehmung/Styles/02-tokens.css"));
        var parts = sheet.Split("@media (prefers-color-scheme: dark)");
        Assert.Equal(2, parts.Length);
        var light = Read(parts[0]);
        yield return ("light", light);
        var dark = new Dictionary<string, string>(light);
        foreach (var (name, value) in Read(parts[1]))
            dark[name] = value;
        yield return ("dark", dark);
    }

    private static Dictionary<string, string> Read(string css) =>
        Regex.Matches(css, @"--(?<name>[\w-]+):\s*(?<value>[^;]+);", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            .ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value);

    private static string Colour(Dictionary<string, string> tokens, string name)
    {
        var value = tokens[name];
        return value.StartsWith("var(--", StringComparison.Ordinal) ? Colour(tokens, value[6..^1]) : value;
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        var parts = Enumerable.Range(0, 3).Select(part => int.Parse(hex.AsSpan(1 + (2 * part), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
