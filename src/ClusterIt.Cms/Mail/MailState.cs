namespace ClusterIt.Cms.Mail;

/// <summary>How far a message has come.</summary>
public enum MailState
{
    /// <summary>It will be tried, perhaps again.</summary>
    Waiting,

    /// <summary>The mail server has taken it. Whether it arrives is not known.</summary>
    Delivered,

    /// <summary>Tried for a day, or refused for good.</summary>
    GivenUp,
}
