namespace ClusterIt.Web.Accounts;

/// <summary>A screen for those too who still owe a second step: where they set it up, or leave.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OpenWithoutSecondStepAttribute : Attribute;
