using ClusterIt.Cms.Content;

namespace ClusterIt.Web.Manager.Editing.Form;

/// <summary>A picture or a file that a field holds.</summary>
/// <param name="Id">In the media library.</param>
/// <param name="FileName">Empty for one that is gone.</param>
/// <param name="Preview">Address of a small picture; empty for files.</param>
/// <param name="Use">How the picture is used here; null for files.</param>
internal sealed record FormMedia(Guid Id, string FileName, string Preview, ImageUse? Use);
