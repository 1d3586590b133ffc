namespace ClusterIt.BrowserTests.Cast;

/// <summary>The site with what nobody has planned for: the longest words, the widest tables, pictures of odd shapes.</summary>
public class OddSite : RunningSite
{
    public const string LongWord = "Informationstechnologieunternehmen";

    /// <summary>A grey picture, 300 pixels wide and 600 high.</summary>
    private const string Portrait =
        "iVBORw0KGgoAAAANSUhEUgAAASwAAAJYCAAAAAD9TYTjAAADLklEQVR42u3QQREAAAwCIEvav4oV9t5BBFLOokCWLFmyZMlSIEuWLFmyZCmQJUuWLFmyFMiSJUuWLFkKZMmSJUuWLAWyZMmSJUuWAl" +
        "myZMmSJUuBLFmyZMmSpUCWLFmyZMlSIEuWLFmyZCmQJUuWLFmyFMiSJUuWLFkKZMmSJUuWLAWyZMmSJUuWAlmyZMmSJUuBLFmyZMmSpUCWLFmyZMlSIEuWLFmyZCmQJUuWLFmyFMiSJUuWLFkKZMmS" +
        "JUuWLAWyZMmSJUuWAlmyZMmSJUuBLFmyZMmSpUCWLFmyZMlSIEuWLFmyZCmQJUuWLFmyFMiSJUuWLFkKZMmSJUuWLAWyZMmSJUuWAlmyZMmSJUuBLFmyZMmSpUCWLFmyZMlSIEuWLFmyZCmQJUuWLF" +
        "myFMiSJUuWLFkKZMmSJUuWLAWyZMmSJUuWAlmyZMmSJUuBLFmyZMmSpUCWLFmyZMlSIEuWLFmyZCmQJUuWLFmyFMiSJUuWLFkKZMmSJUuWLAWyZMmSJUuWAlmyZMmSJUuBLFmyZMmSpUCWLFmyZMlS" +
        "IEuWLFmyZCmQJUuWLFmyFMiSJUuWLFkKZMmSJUuWLAWyZMmSJUuWAlmyZMmSJUuBLFmyZMmSpUCWLFmyZMlSIEuWLFmyZCmQJUuWLFmyFMiSJUuWLFkKZMmSJUuWLAWyZMmSJUuWAlmyZMmSJUuBLF" +
        "myZMmSpUCWLFmyZMlSIEuWLFmyZCmQJUuWLFmyFMiSJUuWLFkKZMmSJUuWLAWyZMmSJUuWAlmyZMmSJUuBLFmyZMmSpUCWLFmyZMlSIEuWLFmyZCmQJUuWLFmyFMiSJUuWLFkKZMmSJUuWLAWyZMmS" +
        "JUuWAlmyZMmSJUuBLFmyZMmSpUCWLFmyZMlSIEuWLFmyZCmQJUuWLFmyFMiSJUuWLFkKZMmSJUuWLAWyZMmSJUuWAlmyZMmSJUuBLFmyZMmSpUCWLFmyZMlSIEuWLFmyZCmQJUuWLFmyFMiSJUuWLF" +
        "kKZMmSJUuWLAWyZMmSJUuWAlmyZMmSJUuBLFmyZMmSpUCWLFmyZMlSIEuWLFmyZCmQJUuWLFmyFMiSJUvWTwNjnYNI5A9UxAAAAABJRU5ErkJggg==";

    private readonly string folder = Directory.CreateTempSubdirectory("odd-").FullName;

    protected override string Content => folder;

    public override ValueTask InitializeAsync()
    {
        foreach (var file in Directory.EnumerateFiles(base.Content, "*", SearchOption.AllDirectories))
            File.Copy(file, Made(Path.GetRelativePath(base.Content, file)));
        File.WriteAllBytes(Made("media/hoch.png"), Convert.FromBase64String(Portrait));
        File.WriteAllBytes(Made("media/strich.svg"), """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 10h40" stroke="#000"/></svg>"""u8.ToArray());
        foreach (var name in new[] { "hoch.png", "strich.svg" })
            File.WriteAllText(Made($"media/{name}.yml"), "author: Zeichnung der Redaktion\nlicence: CC0 1.0\n");
        File.WriteAllText(Made("posts/hochformat.md"), "---\ntitle: Ein Bild im Hochformat\nteaser: Höher als breit und kleiner als sein Platz.\ndate: 2026-11-25\npicture:\n  media: media/hoch.png\n  alt: Graue Fläche\n---\n\nText.\n");
        File.AppendAllText(Path.Combine(folder, "figures.yml"), """
            - key: ausgaben
              title: Ausgaben
              kind: euro
              value: 98765432.10
              asOf: 2024
              source: https://www.statistik.example/html/beschaeftigung-und-wirtschaftszweige-in-drei-laendern.html
              history:
                - value: 1234567
                  asOf: 2023
                  source: https://www.statistik.example/html/beschaeftigung-und-wirtschaftszweige-in-drei-laendern.html
                - value: 1234568
                  asOf: 2022
                  source: Statistisches Landesamt, Beschäftigungsstatistik

            """);
        File.WriteAllText(Made("pages/sonderbar.md"), $"""
            ---
            title: {LongWord} sind hier
            ---

            Text.

            ::: table
            caption: Vierzehn Spalten
            rowHeaders: true
            rows:
              - cells: ["", {Cells("Kopf")}]
              - cells: [Zeile, {Cells("Beschäftigungsstatistik")}]
            :::

            ::: accordion
            items:
              - title: Zugeklappt
                blocks:
                  - type: text
                    markdown: Was darin steht.
            :::

            ::: image
            image:
              media: media/strich.svg
              alt: Ein schwarzer Strich
            :::

            """);
        return base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private static string Cells(string word) => string.Join(", ", Enumerable.Range(1, 13).Select(number => $"{word} {number}"));

    private string Made(string file)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
