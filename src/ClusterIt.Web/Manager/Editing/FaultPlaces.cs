using ClusterIt.Cms.Content;
using ClusterIt.Web.Manager.Editing.Form;

namespace ClusterIt.Web.Manager.Editing;

/// <summary>Faults in the order of the form, each with the way to its field.</summary>
internal static class FaultPlaces
{
    public static IReadOnlyList<(string Anchor, string Place, string Message)> Of(IReadOnlyList<FormField> fields, IReadOnlyList<Fault> faults)
    {
        var placed = fields.SelectMany(field => In(field, "")).ToList();
        var shown = placed.Select(fault => fault.Message).ToHashSet();
        return [.. placed, .. faults.Where(fault => !shown.Contains(fault.Message)).Select(fault => ("", "", fault.Message))];
    }

    private static IEnumerable<(string Anchor, string Place, string Message)> In(FormField field, string above)
    {
        var place = $"{above}{field.Field.Label}";
        return
        [
            .. field.Faults.Select(message => (field.Path, place, message)),
            .. field.Rows.SelectMany((row, index) => row.Fields.SelectMany(inner => In(inner, $"{place} › {(row.Type.Length > 0 ? row.Label : (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))} › "))),
        ];
    }
}
