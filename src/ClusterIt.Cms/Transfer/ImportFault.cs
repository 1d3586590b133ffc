namespace ClusterIt.Cms.Transfer;

/// <summary>Why a file, or a line of one, was not imported.</summary>
/// <param name="File">The path below the content folder.</param>
/// <param name="Line">From 1; null where the fault has no line, such as a file that cannot be read.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record ImportFault(string File, int? Line, string Message)
{
    public override string ToString() => Line is { } line ? FormattableString.Invariant($"{File}:{line}: {Message}") : $"{File}: {Message}";
}
