using YamlDotNet.RepresentationModel;

namespace ClusterIt.Cms.Transfer;

/// <summary>One entry of a list of figures.</summary>
internal sealed record FigureEntryRead(FileHead Head, YamlMappingNode Keys, string Hash);
