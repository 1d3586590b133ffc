using ClusterIt.Benchmarks;

// dotnet run -c Release --project tests/ClusterIt.Benchmarks -- serve --seconds 10 --rounds 3
return args switch
{
    ["reference", var folder, var port] => await Reference.ServeAsync(folder, port),
    ["editors", .. var options] => await Editors.RunAsync(BenchmarkOptions.Read(options)),
    ["growth", .. var options] => await Growth.RunAsync(BenchmarkOptions.Read(options)),
    ["serve", .. var options] => await Serving.RunAsync(BenchmarkOptions.Read(options)),
    _ => Usage.Show(),
};
