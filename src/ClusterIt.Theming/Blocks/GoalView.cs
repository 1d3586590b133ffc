using ClusterIt.Theming.Views;

namespace ClusterIt.Theming.Blocks;

/// <summary>One goal.</summary>
public sealed record GoalView(string Text, Link? Link);
