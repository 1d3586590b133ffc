using ClusterIt.Cms.Content;
using ClusterIt.Cms.Events;
using ClusterIt.Cms.Organisations;
using ClusterIt.Cms.Posts;

namespace ClusterIt.Web.Manager.Preview;

/// <summary>A draft may lack what a page cannot do without; a preview shows it all the same, with something likely in its place.</summary>
internal static class Showable
{
    public static Body Of(Body body, DateOnly today) => body switch
    {
        Post post => post with { Date = post.Date ?? today },
        Event { Begins: null } gathering => gathering with { Begins = today.ToDateTime(new TimeOnly(10, 0)), Ends = gathering.Ends ?? today.ToDateTime(new TimeOnly(12, 0)) },
        Event { Ends: null } gathering => gathering with { Ends = gathering.Begins!.Value.AddHours(2) },
        Organisation member => member with { Land = member.Land ?? Land.Sachsen },
        _ => body,
    };
}
