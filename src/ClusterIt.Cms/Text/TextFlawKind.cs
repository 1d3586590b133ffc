namespace ClusterIt.Cms.Text;

/// <summary>What readers stumble over.</summary>
internal enum TextFlawKind
{
    /// <summary>WCAG 2.2, 2.4.6.</summary>
    EmptyHeading,

    /// <summary>A level of headings is left out (WCAG 2.2, 1.3.1).</summary>
    SkippedLevel,

    /// <summary>The link has no words (WCAG 2.2, 2.4.4).</summary>
    EmptyLink,

    /// <summary>Its words do not say where it leads (WCAG 2.2, 2.4.4).</summary>
    VagueLink,

    /// <summary>A column has no heading (WCAG 2.2, 1.3.1).</summary>
    TableWithoutHeader,

    /// <summary>A paragraph is in another language than the page, and would be read aloud wrongly (WCAG 2.2, 3.1.2).</summary>
    OtherLanguage,
}
