using BenchmarkDotNet.Attributes;
using ClusterIt.Cms.Content;
using ClusterIt.Cms.Text;

namespace ClusterIt.Benchmarks.Inner;

/// <summary>A block of text, as long as the goals' page, to HTML with typography and links.</summary>
[InProcess, MemoryDiagnoser]
public class MarkdownBenchmarks
{
    private readonly string text = File.ReadAllText(Path.Combine(Site.Content, "pages/verein/ziele-aktivitaeten.md")).Split("---\n", 3)[2];

    [Benchmark]
    public string ToHtml() => MarkdownText.ToHtml(text, LinkMap.Empty, Languages.German, new Anchors());
}
