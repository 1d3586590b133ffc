using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Blocks;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Cms.Events;
using ClusterIt.Cms.Figures;
using ClusterIt.Cms.Groups;
using ClusterIt.Cms.Organisations;
using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Posts;
using ClusterIt.Cms.Showcases;

namespace ClusterIt.Tests.Content;

/// <summary>The declarations are complete: whatever is derived from them exists for every type, block and field.</summary>
public sealed class DeclarationTests
{
    private static readonly ContentTypes Types = ContentTypes.Declared;
    private static readonly BodyFormat Format = new(Types);

    [Fact]
    public void All_types_and_blocks_of_the_house_are_declared()
    {
        Assert.Equal(["event", "figure", "group", "organisation", "page", "post", "showcase"], Types.All.Select(type => type.Key).Order());
        Assert.Equal(
            ["accordion", "call-to-action", "contact", "figures", "file", "gallery", "goals", "image", "list", "logo-wall", "quote", "structure", "table", "text"],
            Types.Blocks.Select(block => block.Key).Order());
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Every_type_block_field_and_choice_has_its_words(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        Assert.All(Types.All, type => Assert.NotEmpty(type.Label));
        Assert.All(Types.Blocks, block => Assert.NotEmpty(block.Label));
        Assert.All(Types.All.SelectMany(type => type.Fields).Concat(Types.Blocks.SelectMany(block => block.Fields)).SelectMany(WithItems), field => Assert.NotEmpty(field.Label));
        Assert.All(Choices(), choice => Assert.NotEmpty(FieldTexts.Choice(choice)));
        Assert.All(Enum.GetValues<ContentState>(), state => Assert.NotEmpty(FieldTexts.Choice(state)));
    }

    [Fact]
    public void Every_type_has_a_schema_that_names_all_its_fields_but_those_of_the_office()
    {
        foreach (var type in Types.All)
        {
            var schema = new JsonSchema(Types).Of(type);
            Assert.Equal(type.Fields.Where(field => !field.Declaration.Internal).Select(field => field.Name), schema["properties"]!.AsObject().Select(property => property.Key));
            Assert.Equal(Types.Blocks.Count, schema["$defs"]!["block"]!["oneOf"]!.AsArray().Count);
        }
    }

    [Fact]
    public void Whatever_a_type_can_hold_comes_back_from_json_as_it_was()
    {
        foreach (var body in Full())
        {
            var stored = Format.Store(body);

            var opened = Format.Open(Types.Of(body), stored.SchemaVersion, stored.Json);

            Assert.Equal(stored.Json, Format.Store(opened).Json);
        }
    }

    [Fact]
    public void Fixtures_of_every_past_version_still_open()
    {
        var folder = Path.Combine(Cast.Repository.Root, "tests/ClusterIt.Tests/Content/Fixtures");
        var files = Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories);

        Assert.Equal(Types.All.Count, files.Count(file => Path.GetFileName(Path.GetDirectoryName(file)) == "v1"));
        Assert.All(files, file =>
        {
            var version = int.Parse(Path.GetFileName(Path.GetDirectoryName(file)!)[1..], CultureInfo.InvariantCulture);
            var body = Format.Open(Types[Path.GetFileNameWithoutExtension(file)], version, File.ReadAllText(file));
            Assert.NotEmpty(body.Title);
            if (body is ArticleBody article)
                Assert.Equal(Types.Blocks.Count, article.Blocks.Select(block => block.GetType()).Distinct().Count());
        });
    }

    [Fact]
    public void An_older_shape_is_led_up_step_by_step_blocks_included()
    {
        var types = new ContentTypes([typeof(Recipe)], [typeof(Step)],
        [
            new Upcaster("recipe", 1, json => Rename(json, "name", "title")),
            new Upcaster("recipe", 2, json => json["minutes"] = (json["hours"]?.GetValue<int>() ?? 0) * 60),
            new Upcaster("recipe", 3, json => json.Remove("hours")),
            new Upcaster("block.step", 1, json => Rename(json, "words", "text")),
        ]);
        const string oldest = """{"name":"Suppe","hours":2,"steps":[{"type":"step","id":"0196f000-0000-7000-8000-000000000001","words":"Rühren"}]}""";

        var recipe = (Recipe)new BodyFormat(types).Open(types["recipe"], 1, oldest);

        Assert.Equal(("Suppe", 120), (recipe.Title, recipe.Minutes));
        Assert.Equal("Rühren", Assert.IsType<Step>(Assert.Single(recipe.Steps)).Text);
    }

    [Fact]
    public void A_missing_step_and_a_shape_from_the_future_are_said_not_guessed()
    {
        var types = new ContentTypes([typeof(Recipe)], [typeof(Step)], []);
        var format = new BodyFormat(types);

        Assert.Throws<JsonException>(() => format.Open(types["recipe"], 2, """{"title":"Suppe"}"""));
        Assert.Throws<JsonException>(() => format.Open(types["recipe"], 9, """{"title":"Suppe"}"""));
    }

    private static void Rename(JsonObject json, string from, string to)
    {
        json[to] = json[from]?.DeepClone();
        json.Remove(from);
    }

    private static IEnumerable<Field> WithItems(Field field) => field.Items.SelectMany(WithItems).Prepend(field);

    private static IEnumerable<Enum> Choices() => Types.All.SelectMany(type => type.Fields).Concat(Types.Blocks.SelectMany(block => block.Fields))
        .Where(field => field.Kind is FieldKind.Choice)
        .SelectMany(field => Enum.GetValues(field.IsMany ? field.ElementType() : field.ValueType).Cast<Enum>());

    /// <summary>One of each type with every field and every block filled; also what the fixtures were written from.</summary>
    internal static IReadOnlyList<Body> Full()
    {
        var id = Guid.Parse("0196f000-0000-7000-8000-0000000000aa");
        var image = new ImageUse { Media = id, Alt = "Drei Stränge", FocusX = 10, FocusY = 90 };
        var link = LinkTarget.ToContent(id, "#ziele");
        Block[] blocks =
        [
            new TextBlock { Id = id, Markdown = "Text" },
            new ImageBlock { Id = id, Image = image, Caption = "Bild" },
            new QuoteBlock { Id = id, Text = "Satz", Attribution = "Jemand" },
            new GalleryBlock { Id = id, Heading = "Bilder", Images = [new GalleryImage { Image = image, Caption = "Eins" }] },
            new FiguresBlock { Id = id, Heading = "Zahlen", Figures = [id] },
            new CallToActionBlock { Id = id, Heading = "Mitmachen", Text = "Jetzt", Label = "Mitglied werden", Link = link },
            new ContactBlock { Id = id, Heading = "Kontakt", Text = "Rufen Sie an" },
            new AccordionBlock { Id = id, Heading = "Fragen", Items = [new AccordionItem { Title = "Was?", Blocks = [new TextBlock { Id = id, Markdown = "Das." }] }] },
            new TableBlock { Id = id, Caption = "Tabelle", RowHeaders = true, Rows = [new TableRow { Cells = ["a", "b"] }, new TableRow { Cells = ["1", "2"] }] },
            new LogoWallBlock { Id = id, Heading = "Mitglieder", Organisations = [id] },
            new FileBlock { Id = id, Title = "Broschüre", File = id, Note = "nicht barrierefrei" },
            new ListBlock { Id = id, Heading = "Neues", Of = ListOf.Events, Count = 5, Topics = ["software"] },
            new StructureBlock { Id = id, Heading = "Organe", Levels = [new StructureLevel { Title = "Vorstand", Text = "leitet" }] },
            new GoalsBlock { Id = id, Heading = "Ziele", Goals = [new Goal { Text = "Vernetzen", Link = link, LinkLabel = "Thema" }] },
        ];
        return
        [
            new Page { Title = "Seite", Teaser = "T", Description = "D", Picture = image, Topics = ["software"], Blocks = blocks, Kicker = "K", Standfirst = "S", Template = PageTemplate.Goals, InMenu = true, MenuLabel = "M", TextStatus = "Stand", TranslationNote = "N", HiddenFromSearchEngines = true, Margin = blocks[..1] },
            new Post { Title = "Meldung", Blocks = blocks, Date = new DateOnly(2026, 11, 25), Category = PostCategory.FromMembers, Author = "A", PressContact = "P", Organisation = id, Event = id },
            new Event { Title = "Termin", Blocks = blocks, Kind = EventKind.AnnualConference, Begins = new DateTime(2026, 12, 3, 18, 0, 0), Ends = new DateTime(2026, 12, 3, 21, 0, 0), AllDay = true, Venue = "V", Street = "S", PostalCode = "04109", Town = "Leipzig", OnlineAddress = link, Organiser = "O", SignUp = link, SignUpUntil = new DateTime(2026, 12, 1, 12, 0, 0), Cost = "0", Audience = "alle", Accessibility = "ja", Series = "R", Cancelled = true, CancelReason = "G" },
            new Figure { Title = "Kennzahl", TitleEn = "Figure", Kind = FigureKind.Percent, Value = 3.8m, Precision = FigurePrecision.About, Unit = "%", UnitEn = "%", AsOf = PartialDate.Parse("2019-09"), AsOfInferred = true, Source = "Q", SourceLink = link, Original = "O", Scope = "S", Note = "N", NoteEn = "N", Area = [FigureArea.SachsenAnhalt], PartOf = id, NextReview = new DateOnly(2027, 1, 31), Group = "G", Order = 5, History = [new FigureValue { Value = 3.1m, AsOf = PartialDate.Parse("2018"), Source = "Q" }] },
            new Organisation { Title = "Beispiel GmbH", Blocks = blocks, LegalForm = "GmbH", Land = Land.Thueringen, Town = "Jena", PostalCode = "07743", Size = SizeClass.From250, Founded = 1999, MemberSince = 2009, Website = LinkTarget.Parse("https://beispiel.example"), Logo = image, LogoDark = image, ShortText = "Erfundenes Unternehmen.", JobsPage = link, Contacts = [new ContactPerson { Name = "N", Role = "R", Email = "e@beispiel.example", Phone = "+49", ConsentOn = new DateOnly(2026, 1, 1) }] },
            new Showcase { Title = "Schaufenster", Blocks = blocks, Organisation = id, WhatWasMade = "Etwas, das es nicht gibt.", ForWhom = "F", Result = "R", ResultFigure = "38 %", ResultFigureLabel = "L", Pictures = [new GalleryImage { Image = image }], Link = link, Year = 2026 },
            new Group { Title = "Arbeitskreis", Blocks = blocks, WorksOn = "W", Speakers = [new Speaker { Name = "N", Company = "C", ConsentOn = new DateOnly(2026, 1, 1) }], Rhythm = "R", HowToJoin = "H", Results = "E" },
        ];
    }

    [ContentType("recipe", Version = 4)]
    private sealed record Recipe : Body
    {
        [NumberField]
        public int Minutes { get; init; }

        [BlocksField]
        public IReadOnlyList<Block> Steps { get; init; } = [];
    }

    [BlockType("step", Version = 2)]
    private sealed record Step : Block
    {
        [TextField]
        public string Text { get; init; } = "";
    }
}
