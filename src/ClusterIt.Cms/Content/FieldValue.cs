using ClusterIt.Cms.Content.Fields;

namespace ClusterIt.Cms.Content;

/// <summary>A field as met in one body.</summary>
/// <param name="Path">Through lists and blocks, as in <see cref="Fault.Path"/>.</param>
/// <param name="Field">The declaration.</param>
/// <param name="Owner">The body, block or list item that has the field.</param>
/// <param name="Depth">How many blocks the field lies in; 0 in the body itself.</param>
internal sealed record FieldValue(string Path, Field Field, object Owner, int Depth)
{
    public object? Value => Field.Of(Owner);
}
