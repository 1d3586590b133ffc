using System.Text;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Media;
using ClusterIt.Cms.Pages;

namespace ClusterIt.Tests.Cast;

/// <summary>A page that shows every kind of block, with and without what is optional.</summary>
internal static class Sampler
{
    public const string Path = "/musterbogen";

    public static async Task Publish(SiteWorld site)
    {
        var photo = await Hands(site, "foto.png", Pictures.Png(800, 600));
        var paper = await Hands(site, "satzung.pdf", Encoding.ASCII.GetBytes("%PDF-1.7\n%%EOF\n"));
        await Publish(site, WithHistory);
        var figures = await site.With<PublishedFigures, IReadOnlyList<Live<Figure>>>(published => published.AllAsync(CancellationToken.None));
        var shown = new ImageUse { Media = photo, Alt = "Zwei Flächen in Rot und Blau" };
        await Publish(site, Page(shown, paper, [.. figures.Take(2).Append(figures.Single(figure => figure.Body.History.Count > 0)).Select(figure => figure.Id)]));
    }

    /// <summary>A figure that has been another before, three times, the last of them in the same year.</summary>
    private static Figure WithHistory => new()
    {
        Title = "Mitglieder im Verlauf",
        TitleEn = "Members over time",
        Kind = FigureKind.Count,
        Value = 60,
        Unit = "Unternehmen",
        UnitEn = "companies",
        AsOf = PartialDate.Parse("2019-09"),
        Source = "Prüfung",
        Order = 900,
        History =
        [
            new FigureValue { Value = 7, AsOf = PartialDate.Parse("2009"), Source = "Gründungsurkunde" },
            new FigureValue { Value = 31, AsOf = PartialDate.Parse("2014-05"), Source = "Jahresbericht" },
            new FigureValue { Value = 58, AsOf = PartialDate.Parse("2019-01"), Source = "Mitgliederliste" },
        ],
    };

    private static Page Page(ImageUse picture, Guid paper, IReadOnlyList<Guid> figures) => new()
    {
        Title = "Musterbogen",
        Kicker = "Prüfung",
        Standfirst = "Jeder Baustein einmal.",
        Picture = picture,
        TextStatus = "Stand: heute",
        TranslationNote = "Keine Übersetzung",
        Blocks = Blocks(picture, paper, figures),
        Margin = [new TextBlock { Markdown = "Am Rand." }, new ContactBlock()],
    };

    private static IReadOnlyList<Block> Blocks(ImageUse picture, Guid paper, IReadOnlyList<Guid> figures) =>
    [
        new TextBlock { Markdown = "## Ein Text\n\nMit *Betonung*, [Verweis](https://example.org) und Liste:\n\n- eins\n- zwei\n\n> Zitat" },
        new ImageBlock { Image = picture, Caption = "Unterschrift" },
        new QuoteBlock { Text = "Ein Wort.", Attribution = "Jemand" },
        new QuoteBlock { Text = "Noch ein Wort." },
        new GalleryBlock { Heading = "Bilder", Images = [new GalleryImage { Image = picture, Caption = "Eins" }, new GalleryImage { Image = picture with { Alt = "", Decorative = true } }] },
        new FiguresBlock { Heading = "Zahlen", Figures = figures },
        new CallToActionBlock { Heading = "Auf", Text = "Machen Sie mit.", Label = "Los", Link = LinkTarget.Parse("https://example.org/los") },
        new CallToActionBlock { Label = "Ohne Umschweife", Link = LinkTarget.Parse("/kontakt") },
        new ContactBlock { Heading = "Kontakt", Text = "Rufen Sie an." },
        new AccordionBlock { Heading = "Fragen", Items = [new AccordionItem { Title = "Warum?", Blocks = [new TextBlock { Markdown = "Darum." }] }] },
        new TableBlock { Caption = "Tabelle", RowHeaders = true, Rows = [new TableRow { Cells = ["Jahr", "Zahl"] }, new TableRow { Cells = ["2026", "7"] }] },
        new LogoWallBlock { Heading = "Wer dabei ist" },
        new FileBlock { Title = "Satzung", File = paper, Note = "Fassung von gestern" },
        .. Enum.GetValues<ListOf>().Select(of => new ListBlock { Heading = $"Liste {of}", Of = of }),
        new ListBlock { Of = ListOf.Posts, Count = 1 },
        new StructureBlock { Heading = "Gliederung", Levels = [new StructureLevel { Title = "Oben", Text = "Wer oben ist" }, new StructureLevel { Title = "Unten" }] },
        new GoalsBlock { Heading = "Ziele", Goals = [new Goal { Text = "Ein Ziel.", Link = LinkTarget.Parse("/kontakt"), LinkLabel = "Wie das geht" }, new Goal { Text = "Noch eines." }] },
    ];

    private static async Task Publish(SiteWorld site, Body body)
    {
        var (id, _) = await site.With<CreateContent, (Guid, Answer<CreateContent.Outcome>)>(create => create.RunAsync(new NewContent(body, "de", null), SiteWorld.Office, CancellationToken.None));
        var answer = await site.With<PublishContent, Answer<PublishContent.Outcome>>(publish => publish.RunAsync(id, 1, null, SiteWorld.Office, CancellationToken.None, CmsWorld.Waiver));
        Assert.True(answer.Outcome is PublishContent.Outcome.Published, $"{answer.Outcome}: {string.Join('\n', answer.Faults)}");
    }

    private static async Task<Guid> Hands(SiteWorld site, string name, byte[] bytes)
    {
        var (_, inspected) = await site.With<InspectMedia, (InspectMedia.Verdict, InspectedMedia?)>(inspect => inspect.RunAsync(new NewMedia(Guid.NewGuid(), name, bytes) { Author = "Kim Muster", Licence = "eigenes Werk des Vereins" }, CancellationToken.None));
        using var media = inspected!;
        await site.With<AddMedia, AddMedia.Outcome>(add => add.RunAsync(media, 0, SiteWorld.Office, CancellationToken.None));
        return media.Media.Id;
    }
}
