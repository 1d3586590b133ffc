namespace ClusterIt.Web.Manager.Editing;

/// <summary>How much the form of the editor may hold: long pages and large tables, and nothing beyond reason.</summary>
internal static class EditorForm
{
    /// <summary>Bytes.</summary>
    public const int Largest = 4 * 1024 * 1024;

    /// <summary>Fields; a table of 200 rows and a dozen columns has some thousands.</summary>
    public const int MostValues = 20_000;
}
