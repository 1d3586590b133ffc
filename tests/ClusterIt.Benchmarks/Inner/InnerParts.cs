using BenchmarkDotNet.Running;

namespace ClusterIt.Benchmarks.Inner;

/// <summary>The hot inner parts under BenchmarkDotNet: time and allocations of one call.</summary>
internal static class InnerParts
{
    /// <param name="options">BenchmarkDotNet's own, such as <c>--filter *Hit*</c>; all are run without.</param>
    public static int Run(string[] options)
    {
        BenchmarkSwitcher.FromAssembly(typeof(InnerParts).Assembly).Run(options.Length > 0 ? options : ["--filter", "*"]);
        return 0;
    }
}
