namespace ClusterIt.Cms.Mail;

/// <summary>A message was not taken.</summary>
public sealed class MailRefusal(string message, bool isForGood, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Trying again would not help: the address does not exist (RFC 5321, 4.2.1: 5yz).</summary>
    public bool IsForGood { get; } = isForGood;
}
