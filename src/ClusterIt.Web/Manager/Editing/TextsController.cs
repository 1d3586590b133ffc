using ClusterIt.Cms.Text;
using ClusterIt.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Editing;

/// <summary>Reads Markdown for the rich text editor, as the site reads it: there is one parser, and it is not in the browser.</summary>
[RequestSizeLimit(EditorForm.Largest)]
[RequestFormLimits(ValueCountLimit = EditorForm.MostValues, ValueLengthLimit = EditorForm.Largest)]
internal sealed class TextsController : OfficeController
{
    /// <summary>The HTML of each text in turn; null for one that is nested too deeply to be read.</summary>
    [HttpPost("/manager/texte")]
    public async Task<IActionResult> Read(CancellationToken ct) =>
        Json((await Request.ReadFormAsync(ct))["text"].Select(text => MarkdownText.ToEditableHtml((text ?? "").ReplaceLineEndings("\n"))));
}
