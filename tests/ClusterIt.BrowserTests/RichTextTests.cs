using System.Text.RegularExpressions;
using ClusterIt.BrowserTests.Cast;
using ClusterIt.Cms.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClusterIt.BrowserTests;

/// <summary>Rich text is kept as Markdown, and means afterwards what it meant before.</summary>
public sealed class RichTextTests(OfficeSite site, Browser browser)
{
    /// <summary>All of it means something in Markdown, and nothing to whoever types it.</summary>
    private static readonly string[] Paragraphs =
    [
        "1. Mai", "12) Punkt", "- kein Listenpunkt", "+ plus", "> größer", "# Nummer", "=====", "---", "***", "___", "~~~", "| a | b |", "z. B. A. Müller, Dr. Nr. 5",
        "Mitarbeiter*innen und *Sterne*", "_so_ und a_b_c und __so__", "`Rechner`", "[eckig](rund) und ![Bild](x)", "[1]: https://beispiel.example", "<b>spitz</b> und <!-- still -->",
        "&nbsp; und &amp; und R&D", @"Rück\strich und \* und Ende\", "{{fehlt: Nummer a_b *c*}} im Satz", "https://beispiel.example/a_b/_c_?x=1&y=2", "www.beispiel.example/a_b", "tel:030123456 und mailto:a@b.example", "Wie teuer? 10 % ~ 5 $ ^ 2",
    ];

    private const string Source = """
        ## Eins

        Ein *schräger*, **fetter** und ***beides*** Satz\
        mit Umbruch, [Link](https://beispiel.example/a_(b) "ein \"Titel\""), <https://beispiel.example/x_y> und www.beispiel.example.

        1\. Mai\
        \- kein Listenpunkt

        - fest
          - tiefer

        * andere Liste

        3. drei

        4. vier, mit Abstand

        > Zitat
        >
        > - darin

        | Links | Rechts |
        | --- | ---: |
        | a \| b | 1 |

        Schluss
        """;

    [Fact]
    public async Task What_is_typed_stands_there_again_letter_by_letter()
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        await page.GetByLabel("Titel").FillAsync("Wort für Wort");
        await Surface(page).ClickAsync();
        foreach (var paragraph in Paragraphs)
        {
            await page.Keyboard.InsertTextAsync(paragraph);
            await page.Keyboard.PressAsync("Enter");
        }
        await page.Keyboard.PressAsync("Control+s");
        await Expect(page.GetByText("Der Entwurf ist gespeichert.")).ToBeVisibleAsync();

        await page.ReloadAsync();
        await Expect(Surface(page).Locator("p").First).ToHaveTextAsync(Paragraphs[0]);
        Assert.Equal(Paragraphs, await Surface(page).Locator("p").AllInnerTextsAsync());
        Assert.Equal(0, await Surface(page).Locator("ul, ol, blockquote, h2, h3, hr, table, strong, em").CountAsync());
        await Expect(Area(page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Emphasis_beside_a_sign_and_breaks_at_the_end_leave_no_marks_behind()
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        await Surface(page).ClickAsync();
        await page.Keyboard.PressAsync("Control+b");
        await page.Keyboard.TypeAsync("Achtung:");
        await page.Keyboard.PressAsync("Control+b");
        await page.Keyboard.TypeAsync("neu");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("Artikel");
        await page.Keyboard.PressAsync("Control+i");
        await page.Keyboard.TypeAsync("(neu)");
        await page.Keyboard.PressAsync("Control+i");
        await page.Keyboard.TypeAsync("s am Ende");
        await page.Keyboard.PressAsync("Shift+Enter");
        await page.Keyboard.PressAsync("Shift+Enter");

        await Expect(Area(page)).ToHaveValueAsync("**Achtung**:neu\n\nArtikel(*neu*)s am Ende");
        Assert.Equal("<p><strong>Achtung</strong>:neu</p> <p>Artikel(<em>neu</em>)s am Ende</p> ", Reading(await Area(page).InputValueAsync()));
    }

    [Fact]
    public async Task What_would_look_different_on_the_site_is_said()
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        await Surface(page).ClickAsync();
        await page.Keyboard.InsertTextAsync("https://beispiel.example/?a=1&copy;=2");
        await Expect(page.GetByText("sähe auf der Website anders aus")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.InsertTextAsync("Alles gut");
        await Expect(page.GetByText("sähe auf der Website anders aus")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_word_added_changes_nothing_else()
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        await WriteSource(page, Source);
        await page.GetByRole(AriaRole.Button, new() { Name = "Zurück zur Gestaltung" }).ClickAsync();
        await Expect(Surface(page).Locator("table")).ToBeVisibleAsync();
        await Surface(page).GetByText("Schluss").ClickAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.TypeAsync(" jetzt");

        await Expect(Area(page)).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Schluss jetzt$"));
        Assert.Equal(Reading($"{Source} jetzt"), Reading(await Area(page).InputValueAsync()));
    }

    [Theory]
    [InlineData("```\nein Programm\n```")]
    [InlineData("Ein `Befehl` im Satz")]
    [InlineData("# Zu hoch")]
    [InlineData("Vor\n\n***\n\nnach")]
    [InlineData("![Bild](/media/x)")]
    public async Task What_cannot_be_shown_stays_in_its_source_and_says_so(string source)
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        await WriteSource(page, source);
        await page.GetByRole(AriaRole.Button, new() { Name = "Zurück zur Gestaltung" }).ClickAsync();
        await Expect(page.GetByText("Hier steht sein Quelltext.")).ToBeVisibleAsync();
        await Expect(Surface(page)).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Control+s");

        await Expect(page.GetByText("Der Entwurf ist gespeichert.")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.GetByText("Hier steht sein Quelltext.")).ToBeVisibleAsync();
        await Expect(Area(page)).ToHaveValueAsync(source);
        await Expect(Surface(page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_pasted_document_keeps_its_headings_lists_and_emphasis()
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        await Surface(page).ClickAsync();
        await page.EvaluateAsync("""
            () => {
              const data = new DataTransfer();
              data.setData('text/html', `<html><head><style>p{color:red}</style></head><body><h1>Bericht</h1>
                <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>  </span></span>Eins</p>
                <p class="MsoListParagraph" style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o </span>Darunter</p>
                <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">· </span>Zwei</p>
                <p class="MsoNormal">Ein <b style="color:red">fetter</b> Satz.<o:p></o:p></p>
                <p class="MsoListParagraph" style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">1.  </span>Zuerst</p></body></html>`);
              document.querySelector('.rich-surface [contenteditable]').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """);

        await Expect(Area(page)).ToHaveValueAsync("## Bericht\n\n- Eins\n  - Darunter\n- Zwei\n\nEin **fetter** Satz.\n\n1. Zuerst");
    }

    [Fact]
    public async Task Words_own_marks_neither_make_bold_nor_take_it_and_each_list_keeps_its_kind()
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        await Surface(page).ClickAsync();
        await page.EvaluateAsync("""
            () => {
              const data = new DataTransfer();
              data.setData('text/html', `<p class="MsoNormal"><b style="mso-bidi-font-weight:normal">Frist</b> am <span style="mso-bidi-font-weight:bold">3. Mai</span></p>
                <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">· </span>Punkt</p>
                <p class="MsoListParagraph" style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">1. </span>Zuerst</p>
                <p class="MsoListParagraph" style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">2. </span>Dann</p>
                <table><tr><th>Land</th><th>Orte</th></tr><tr><td>Sachsen</td><td><ul><li>Leipzig</li><li>Dresden</li></ul></td></tr></table>`);
              document.querySelector('.rich-surface [contenteditable]').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """);

        await Expect(Area(page)).ToHaveValueAsync(new Regex(@"^\*\*Frist\*\* am 3\. Mai\n\n- Punkt\n\n1\. Zuerst\n2\. Dann\n\n\| Land \| Orte \|\n\|.*\|\n\| Sachsen \| Leipzig; Dresden \|$"));
    }

    [Fact]
    public async Task Tab_leads_out_of_a_list_and_changes_nothing_in_it()
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        await Surface(page).ClickAsync();
        await page.Keyboard.TypeAsync("- eins");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("zwei");
        await Expect(Area(page)).ToHaveValueAsync("- eins\n- zwei");
        await page.Keyboard.PressAsync("Tab");
        await Expect(Surface(page)).Not.ToBeFocusedAsync();
        await Expect(Area(page)).ToHaveValueAsync("- eins\n- zwei");
    }

    [Fact]
    public async Task A_pasted_table_keeps_its_columns_and_nothing_of_it_runs()
    {
        var page = await site.Opens(browser, "/manager/meldungen/neu");
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        await Surface(page).ClickAsync();
        await page.EvaluateAsync("""
            () => {
              const data = new DataTransfer();
              data.setData('text/html', `<table style="width:1px"><tr><th title="a > b" style="x:y">Land</th><th>Zahl</th></tr><tr><td rowspan="2">Sachsen</td><td>1</td></tr><tr><td><img src="x" onerror="document.title='gelaufen'">2</td></tr></table>`);
              document.querySelector('.rich-surface [contenteditable]').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """);

        await Expect(Area(page)).ToHaveValueAsync("| Land | Zahl |\n| --- | --- |\n| Sachsen | 1 |\n|  | 2 |");
        Assert.NotEqual("gelaufen", await page.TitleAsync());
        Assert.Empty(complaints);
    }

    private static ILocator Surface(IPage page) => page.Locator(".rich-surface [contenteditable]").First;

    private static ILocator Area(IPage page) => page.Locator("textarea[data-markdown]").First;

    private static string Reading(string markdown) => MarkdownText.ToEditableHtml(markdown.ReplaceLineEndings("\n"))!.ReplaceLineEndings(" ");

    private static async Task WriteSource(IPage page, string source)
    {
        await page.GetByLabel("Titel").FillAsync("Mit Quelltext");
        await page.Locator(".rich-bar [data-rich=source]").First.ClickAsync();
        await Area(page).FillAsync(source.ReplaceLineEndings("\n"));
    }
}
