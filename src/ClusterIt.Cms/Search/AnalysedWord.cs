using System.Runtime.InteropServices;

namespace ClusterIt.Cms.Search;

/// <summary>A word of a text.</summary>
/// <param name="Plain">The word with umlauts and their spellings brought to one form, unstemmed: what parts of words are looked for in.</param>
/// <param name="Stem">What it has in common with its other forms.</param>
/// <param name="Start">Its first character in the text.</param>
/// <param name="End">The one after its last.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AnalysedWord(string Plain, string Stem, int Start, int End);
