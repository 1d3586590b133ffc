using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ClusterIt.BrowserTests.Cast;

/// <summary>What holds for every screen of the manager.</summary>
internal static class Screens
{
    public static async Task AxeFindsNothing(this IPage page)
    {
        await page.WaitForLoadStateAsync(); // A form that was sent may have been answered, and not be styled yet.
        foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var found = await page.RunAxe();
            Assert.True(found.Violations.Length == 0, $"{page.Url} ({scheme}): {string.Join("; ", found.Violations.Select(violation => $"{violation.Id}: {violation.Help}, {string.Join(", ", violation.Nodes.Take(3).Select(node => node.Html))}"))}");
        }
    }

    public static async Task FitsATelephone(this IPage page)
    {
        await page.SetViewportSizeAsync(360, 800);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360, $"{page.Url} is wider than a telephone.");
    }
}
