using ClusterIt.Cms.Accounts;
using ClusterIt.Web.Site;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ClusterIt.Web.Accounts;

/// <summary>Prints at each start, while nobody has an account, where the first one is opened.</summary>
internal sealed partial class SetUpLink(IServer server, SiteOptions options, IHostApplicationLifetime life, ILogger<SetUpLink> log)
{
    /// <summary>Offered before the port opens, printed when it is known which one that is.</summary>
    public async Task OfferAsync(OfferSetUp offer, CancellationToken ct)
    {
        if (await offer.RunAsync(ct) is { } secret)
            life.ApplicationStarted.Register(() => Offered(log, $"{Origin()}/manager/einladung/{secret}"));
    }

    private string Origin() => options.PublicUrl.Length > 0
        ? options.PublicUrl
        : server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost";

    [LoggerMessage(Level = LogLevel.Information, Message = "Noch hat niemand ein Konto im Manager. Das erste richten Sie hier ein; der Link gilt einmal und bis zum nächsten Start: {Address}")]
    private static partial void Offered(ILogger log, string address);
}
