namespace ClusterIt.Cms.Media;

/// <summary>A file that is written already and not yet in its place.</summary>
internal sealed class StagedFile(string beside, string path, string hash)
{
    /// <summary>Where it lies until then.</summary>
    public string Beside => beside;

    public string Hash => hash;

    /// <summary>Puts it into its place, in one step. The same bytes may be there already; then nothing changes.</summary>
    public void Keep()
    {
        if (File.Exists(beside))
            File.Move(beside, path, overwrite: true);
    }

    public void Drop() => File.Delete(beside);
}
