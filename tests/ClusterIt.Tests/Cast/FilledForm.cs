using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ClusterIt.Tests.Cast;

/// <summary>The form of a page as a browser without scripts would send it, with what a person has typed into it.</summary>
public sealed class FilledForm
{
    private readonly List<(string Name, string Value)> fields;

    private FilledForm(string action, List<(string, string)> fields) => (Action, this.fields) = (action, fields);

    public string Action { get; }

    public IReadOnlyList<(string Name, string Value)> Fields => fields;

    public string this[string name]
    {
        get => fields.First(field => field.Name == name).Value;
        set
        {
            var at = fields.FindIndex(field => field.Name == name);
            Assert.True(at >= 0, $"The form has no field “{name}”.");
            fields[at] = (name, value);
        }
    }

    /// <summary>The names of the rows of a list, in order.</summary>
    public IReadOnlyList<string> Rows(string path) => [.. fields.Where(field => field.Name == path).Select(field => field.Value)];

    public void Tick(string name, string value) => fields.Add((name, value));

    public (string, string)[] Pressing(string button) => [.. fields, ("do", button)];

    public static FilledForm Of(string page, string selector = "form[data-editor]")
    {
        var form = (IHtmlFormElement)new HtmlParser().ParseDocument(page).QuerySelector(selector)!;
        Assert.NotNull(form);
        var sent = new List<(string, string)>();
        foreach (var control in form.QuerySelectorAll("input[name], textarea[name], select[name]").Where(control => !control.HasAttribute("disabled")))
        {
            switch (control)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }:
                    break;
                case IHtmlSelectElement select:
                    sent.Add((select.Name!, select.Value ?? ""));
                    break;
                case IHtmlTextAreaElement area:
                    sent.Add((area.Name!, area.Value.ReplaceLineEndings("\r\n"))); // As browsers send it.
                    break;
                case IHtmlInputElement input:
                    sent.Add((input.Name!, input.Value));
                    break;
            }
        }
        return new FilledForm(form.GetAttribute("action") ?? "", sent);
    }
}
