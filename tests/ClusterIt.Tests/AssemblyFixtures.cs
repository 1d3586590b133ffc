using ClusterIt.Tests.Cast;

[assembly: AssemblyFixture(typeof(SiteWorld))]
