using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Site.Cache;
using ClusterIt.Web.Site.Machines;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.WebEncoders;

namespace ClusterIt.Web.Site;

/// <summary>Wires the public site.</summary>
internal static class SiteRegistration
{
    public static IServiceCollection AddSite(this IServiceCollection services, SiteOptions options, CacheOptions cache)
    {
        services.AddSingleton(options).AddSingleton(cache).AddSingleton<PageCache>().AddSingleton<PageMaker>().AddSingleton<BetterPages>().AddSingleton<SiteSnapshots>().AddSingleton<FirstPage>();
        services.AddHostedService(provider => provider.GetRequiredService<BetterPages>()).AddHostedService<FreshPages>().AddHostedService<NamedGaps>();
        services.AddControllersWithViews().ConfigureApplicationPartManager(parts =>
        {
            parts.FeatureProviders.Remove(parts.FeatureProviders.OfType<ControllerFeatureProvider>().Single());
            parts.FeatureProviders.Add(new OfficeControllers());
            // The build finds parts by what they reference, and passes a library of nothing but views over.
            foreach (var theme in Themes.Known.Where(theme => parts.ApplicationParts.All(part => part.Name != theme)))
                parts.ApplicationParts.Add(new CompiledRazorAssemblyPart(Assembly.Load(theme)));
        });
        services.Configure<RazorViewEngineOptions>(razor => razor.ViewLocationExpanders.Add(new ThemeViews()));
        // Umlauts and quotation marks as they are: half the bytes, and a source that people can read.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services
            .AddScoped<ContentPages>().AddScoped<Previewed>().AddScoped<ChosenTheme>().AddScoped<Cards>().AddScoped<BlockContexts>().AddScoped<BlockViews>().AddScoped<PageViews>().AddScoped<NewsViews>()
            .AddScoped<PostViews>().AddScoped<EventViews>().AddScoped<MemberViews>().AddScoped<ShowcaseViews>().AddScoped<GroupViews>().AddScoped<SearchViews>()
            .AddScoped<Feeds>().AddScoped<FeedText>().AddScoped<Calendars>().AddScoped<FigureFiles>();
    }

    public static void MapSite(this WebApplication app)
    {
        app.MapStaticAssets().Add(HashedNames.KeepForEver);
        app.MapMethods("/media/{hash}/{name}", Reading, MediaFiles.ShowAsync);
        var kept = app.MapGroup("").WithMetadata(new CachedAttribute());
        kept.MapMethods("/opensearch.xml", Reading, OpenSearch.Show);
        kept.MapMethods("/sitemap.xml", Reading, Sitemap.WholeAsync);
        kept.MapMethods("/sitemap-{number:int}.xml", Reading, Sitemap.PartAsync);
        kept.MapMethods("/robots.txt", Reading, TextFiles.Robots);
        kept.MapMethods("/.well-known/security.txt", Reading, TextFiles.SecurityAsync);
        app.MapControllers().WithStaticAssets();
    }

    private static readonly string[] Reading = ["GET", "HEAD"];
}
