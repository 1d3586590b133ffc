using ClusterIt.BrowserTests.Cast;

[assembly: AssemblyFixture(typeof(RunningSite))]
[assembly: AssemblyFixture(typeof(PlainSite))]
[assembly: AssemblyFixture(typeof(OfficeSite))]
[assembly: AssemblyFixture(typeof(Browser))]
[assembly: ClosesPages]
