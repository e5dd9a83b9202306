namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// Deadlines of funding law run from this day: the end of the grant period, the day the purpose is fulfilled, the day of a payment or notice.
/// Whoever computes one from it by hand is told to use <see cref="Deadline"/> (KBM7005).
/// </summary>
/// <remarks>On the parameter of a record it holds for the property; on a property, for what overrides or implements it too.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class FundingDateAttribute : Attribute;
