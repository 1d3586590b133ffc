using ClusterIt.BrowserTests.Cast;

[assembly: AssemblyFixture(typeof(RunningSite))]
[assembly: AssemblyFixture(typeof(Browser))]
