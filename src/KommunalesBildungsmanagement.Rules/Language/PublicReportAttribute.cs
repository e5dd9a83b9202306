namespace KommunalesBildungsmanagement.Rules;

/// <summary>The type is published or leaves the authority: no personal data may flow into it (KBM6001).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class PublicReportAttribute : Attribute;
