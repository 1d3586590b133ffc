using ClusterIt.Cms.Pages;
using ClusterIt.Cms.Settings;

namespace ClusterIt.Web.Site;

/// <summary>What every page needs and few changes touch: the tree of pages and the settings. Immutable; swapped as a whole.</summary>
/// <param name="Position">The outbox position that it is as fresh as.</param>
/// <param name="Pages">All public pages.</param>
/// <param name="Settings">Name, address, topics.</param>
/// <param name="HasSamples">The public sees invented examples.</param>
internal sealed record SiteSnapshot(long Position, PageTree Pages, SiteSettings Settings, bool HasSamples);
