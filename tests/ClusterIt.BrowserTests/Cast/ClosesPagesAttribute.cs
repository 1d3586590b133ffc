using System.Reflection;
using Xunit.v3;

namespace ClusterIt.BrowserTests.Cast;

/// <summary>Closes what a test has opened: an editor left open goes on asking who else is there, and a hundred of them slow everybody down.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class ClosesPagesAttribute : BeforeAfterTestAttribute
{
    public override void After(MethodInfo methodUnderTest, IXunitTest test) => Browser.Leave(test.UniqueID);
}
