namespace KommunalesBildungsmanagement.Funding.Calculations.Interests;

/// <summary>Interest on an amount.</summary>
/// <param name="Interest">The interest, rounded once to cents, half away from zero.</param>
/// <param name="Segments">The half-years it is made of, in order.</param>
public sealed record InterestAmount(Money Interest, ValueList<InterestSegment> Segments);
