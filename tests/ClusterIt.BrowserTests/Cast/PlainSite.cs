namespace ClusterIt.BrowserTests.Cast;

/// <summary>The same site in the plain theme.</summary>
public sealed class PlainSite : RunningSite
{
    protected override string Theme => "broschuere";
}
