namespace KommunalesBildungsmanagement.Rules;

/// <summary>A value of this type is there to be looked at: a call that returns one and is not used is reported (KBM8001).</summary>
/// <remarks>For verdicts, readings with problems and the like; types of a host may bear it too.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface)]
public sealed class ResultMattersAttribute : Attribute;
