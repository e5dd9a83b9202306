namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// Deadlines of funding law run from this day: the end of the grant period, the day the purpose is fulfilled, the day of a payment or notice.
/// Whoever computes one from it by hand is told to use <see cref="Deadline"/> (KBM7005).
/// </summary>
/// <remarks>It may stand on a property, on the parameter of a record, on a field or on a parameter; what overrides or implements it counts too.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class FundingDateAttribute : Attribute;
