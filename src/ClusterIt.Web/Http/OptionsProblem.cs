namespace ClusterIt.Web.Http;

/// <summary>An option is wrong; the message says which and what to set. The program does not start.</summary>
public sealed class OptionsProblem(string message) : Exception(message);
