using ClusterIt.Cms.Content;
using ClusterIt.Cms.Content.Fields;
using ClusterIt.Web.Accounts;
using ClusterIt.Web.Manager.Editing.Form;
using Microsoft.AspNetCore.Mvc;

namespace ClusterIt.Web.Manager.Editing;

/// <summary>Empty pieces of a form, which a script puts into it.</summary>
internal sealed class PiecesController(ContentTypes types, FormFields fields) : OfficeController
{
    /// <param name="typ">The key of the block type.</param>
    /// <param name="pfad">The field that it goes into.</param>
    /// <param name="tiefe">In how many blocks that field lies.</param>
    /// <param name="ct">Cancels.</param>
    [HttpGet("/manager/bausteine")]
    public async Task<IActionResult> Block(string? typ, string? pfad, int tiefe, CancellationToken ct) =>
        types.FindBlock(typ ?? "") is { } type && pfad is not null && Names.IsPath(pfad) ? PartialView("/Manager/Editing/Form/_Block.cshtml", await fields.BlockAsync(type, pfad, tiefe, ct)) : NotFound();

    /// <param name="von">The content type or block type, or the list of one, whose field it is.</param>
    /// <param name="feld">The field.</param>
    /// <param name="pfad">Where that stands in the form.</param>
    /// <param name="nummer">What tells the row from the others.</param>
    /// <param name="ct">Cancels.</param>
    [HttpGet("/manager/zeilen")]
    public async Task<IActionResult> Row(string? von, string? feld, string? pfad, string? nummer, CancellationToken ct)
    {
        if (FieldsOf(von ?? "")?.FirstOrDefault(field => field.Name == feld) is not { Kind: FieldKind.List or FieldKind.Reference, IsMany: true } field || pfad is null || nummer is null || !Names.IsPath(pfad) || !Names.IsKey(nummer))
            return NotFound();
        var row = await fields.RowAsync(field, pfad, nummer, ct);
        return field.Kind is FieldKind.Reference ? PartialView("/Manager/Editing/Form/_ReferenceRow.cshtml", row) : PartialView("/Manager/Editing/Form/_Row.cshtml", row);
    }

    private IReadOnlyList<Field>? FieldsOf(string owner) =>
        owner.StartsWith("block.", StringComparison.Ordinal) ? types.FindBlock(owner["block.".Length..])?.Fields : types.Find(owner)?.Fields;
}
