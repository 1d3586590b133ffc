using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace ClusterIt.Web.Http;

/// <summary>Why the server cannot listen where it should, in a sentence that says what to set.</summary>
internal static class Listening
{
    /// <summary>Null for anything else.</summary>
    public static string? Refusal(Exception problem) => problem switch
    {
        IOException { InnerException: AddressInUseException } =>
            $"Auf der Adresse antwortet schon ein anderes Programm. Bitte beenden Sie es, oder setzen Sie eine andere Adresse (--urls http://localhost:5081). {problem.Message}",
        SocketException or IOException { InnerException: SocketException } =>
            $"Auf der eingestellten Adresse lässt sich nicht lauschen ({problem.Message}). Bitte setzen Sie Urls auf eine Adresse dieses Rechners und einen freien Port, zum Beispiel http://localhost:5080.",
        // Kestrel has no kind of its own for it.
        InvalidOperationException when problem.Message.StartsWith("Unable to configure HTTPS endpoint", StringComparison.Ordinal) =>
            "Urls enthält eine https-Adresse, und es gibt kein Zertifikat. Bitte setzen Sie eine http-Adresse hinter einem Proxy, der TLS beendet, oder ein Zertifikat (Kestrel:Certificates:Default).",
        _ => null,
    };
}
