namespace ClusterIt.Cms.Translations;

/// <summary>How a translation stands to its original (goal S12).</summary>
public enum TranslationState
{
    /// <summary>There is none.</summary>
    Missing,

    /// <summary>The original says something else by now.</summary>
    Outdated,

    /// <summary>It says what the original says.</summary>
    Current,
}
