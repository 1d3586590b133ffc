using System.Text;
using ClusterIt.Cms.Text;

namespace ClusterIt.Cms.Content;

/// <summary>Paths as people type and link them, brought to the form in which addresses are kept.</summary>
public static class RequestPath
{
    /// <summary>Lower case, umlauts spelled out, no trailing slash: "/Themen/Öffentlichkeit/" is "/themen/oeffentlichkeit".</summary>
    public static string Canonical(string path)
    {
        var canonical = NormalForm.Of(path, NormalizationForm.FormC).ToLowerInvariant()
            .Replace("ä", "ae", StringComparison.Ordinal)
            .Replace("ö", "oe", StringComparison.Ordinal)
            .Replace("ü", "ue", StringComparison.Ordinal)
            .Replace("ß", "ss", StringComparison.Ordinal)
            .TrimEnd('/');
        return canonical.Length == 0 ? "/" : canonical;
    }
}
