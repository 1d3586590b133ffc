namespace ClusterIt.BrowserTests.Cast;

/// <summary>The same in the plain theme.</summary>
public sealed class PlainOddSite : OddSite
{
    protected override string Theme => "broschuere";
}
