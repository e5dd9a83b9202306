namespace KommunalesBildungsmanagement.Funding.Calculations.Retentions;

/// <summary>One duty to keep documents.</summary>
/// <param name="Ground">What it rests on.</param>
/// <param name="KeepThrough">The last day of the duty.</param>
/// <param name="NotBefore">A day before which it surely does not end; <see langword="null"/> if there is none.</param>
public sealed record RetentionComponent(RetentionGround Ground, Calculation<LocalDate> KeepThrough, LocalDate? NotBefore);
