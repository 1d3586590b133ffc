namespace ClusterIt.Web.Manager.History;

/// <summary>One field that differs, in pieces.</summary>
/// <param name="Place">The way to it in words.</param>
/// <param name="Before">What the first revision says; what is gone is marked.</param>
/// <param name="After">What the second says; what is new is marked.</param>
internal sealed record ComparedField(string Place, IReadOnlyList<(string Text, bool Differs)> Before, IReadOnlyList<(string Text, bool Differs)> After);
