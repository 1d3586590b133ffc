using ClusterIt.Benchmarks.Inner;

namespace ClusterIt.Benchmarks;

/// <summary><c>dotnet run -c Release --project tests/ClusterIt.Benchmarks -- serve</c>; without a word it says which there are.</summary>
internal static class EntryPoint
{
    public static async Task<int> Main(string[] arguments) => arguments switch
    {
        ["reference", var folder, var port] => await Reference.ServeAsync(folder, port),
        ["editors", .. var options] => await Editors.RunAsync(BenchmarkOptions.Read(options)),
        ["growth", .. var options] => await Growth.RunAsync(BenchmarkOptions.Read(options)),
        ["inner", .. var options] => InnerParts.Run(options),
        ["serve", .. var options] => await Serving.RunAsync(BenchmarkOptions.Read(options)),
        _ => Usage.Show(),
    };
}
