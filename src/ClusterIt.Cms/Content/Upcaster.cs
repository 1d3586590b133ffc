using System.Text.Json.Nodes;

namespace ClusterIt.Cms.Content;

/// <summary>
/// Leads the JSON of a body or a block from one version of its shape to the next, so that every revision ever written
/// can be opened. Content types and block types raise their version together with a new upcaster.
/// </summary>
/// <param name="Key">The content type's key, or <c>block.</c> and the block type's key.</param>
/// <param name="From">The version it takes; it returns the next one.</param>
/// <param name="Change">Changes the object in place.</param>
public sealed record Upcaster(string Key, int From, Action<JsonObject> Change);
