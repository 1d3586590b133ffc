namespace ClusterIt.Cms.Content.Fields;

/// <summary>What a field holds; the editor's control, the check, the schema and the file format follow from it.</summary>
public enum FieldKind
{
    /// <summary>One line or a few sentences without markup.</summary>
    Text,

    /// <summary>Markdown in the site's own small dialect.</summary>
    Markdown,

    /// <summary>A picture from the media library together with its alternative text at this place.</summary>
    Image,

    /// <summary>A link to content, to an address, to mail or phone.</summary>
    Link,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>Day and time on the clocks of Europe/Berlin.</summary>
    Moment,

    /// <summary>A date as exact as its source: a year, a month or a day.</summary>
    AsOf,

    Number,
    Choice,
    Flag,

    /// <summary>Keys of the site's vocabulary of topics.</summary>
    Tags,

    /// <summary>One or several other pieces of content.</summary>
    Reference,

    /// <summary>A file from the media library that is not shown as a picture.</summary>
    File,

    /// <summary>A list of small records with fields of their own.</summary>
    List,

    /// <summary>An ordered list of typed blocks.</summary>
    Blocks,
}
