using ClusterIt.BrowserTests.Cast;
using Microsoft.Playwright;

namespace ClusterIt.BrowserTests;

/// <summary>A logo stands on the ground that it is drawn for: on screen, in the dark, in forced colours and on paper, in either theme.</summary>
public sealed class LogoTests(RunningSite site, PlainSite plain, Browser browser)
{
    private const double Light = 0.8;
    private const double Dark = 0.2;

    /// <summary>Each logo's file and how light the nearest ground beneath it is, from 0 to 1.</summary>
    private const string Grounds = """
        async () => {
          const lightness = color => {
            const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g).map(Number);
            return alpha < 1 ? null : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
          };
          const logos = [...document.images].filter(image => image.src.includes('logo'));
          for (const image of logos) image.loading = 'eager';
          await Promise.all(logos.map(image => image.decode()));
          return logos.map(image => {
            let ground = image, light = null;
            while (ground && light === null) {
              light = lightness(getComputedStyle(ground).backgroundColor);
              ground = ground.parentElement;
            }
            return `${image.currentSrc.split('/').pop()} ${(light ?? 1).toFixed(3)}`;
          });
        }
        """;

    [Theory]
    [InlineData(ColorScheme.Light, Media.Screen, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, Media.Screen, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, Media.Screen, ForcedColors.Active)]
    [InlineData(ColorScheme.Light, Media.Print, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, Media.Print, ForcedColors.None)]
    public async Task Every_logo_stands_on_the_ground_it_is_drawn_for(ColorScheme scheme, Media media, ForcedColors forced)
    {
        foreach (var origin in new[] { site.Origin, plain.Origin })
        {
            var page = await browser.Visit(origin);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, Media = media, ForcedColors = forced });
            var seen = 0;
            foreach (var path in new[] { "/mitglieder", "/it-branche", "/mitglieder/beispiel-solardach", "/schaufenster" })
            {
                await page.GotoAsync(path);
                foreach (var (name, light) in (await page.EvaluateAsync<string[]>(Grounds)).Select(logo => (logo.Split(' ')[0], double.Parse(logo.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture))))
                {
                    var isForDark = name.Contains("dunkel", StringComparison.Ordinal);
                    Assert.False(isForDark && media is Media.Print, $"{origin}{path}: {name} is printed.");
                    Assert.True(isForDark ? light < Dark : light > Light, $"{origin}{path}: {name} stands on {light}.");
                    seen++;
                }
            }
            Assert.True(seen > 10, $"{origin} shows {seen} logos.");
        }
    }
}
