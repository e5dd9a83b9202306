namespace KommunalesBildungsmanagement.Funding.Calculations.Retentions;

/// <summary>A duty to keep documents that the host knows of.</summary>
/// <param name="Ground">What it rests on.</param>
/// <param name="Applies">Whether it applies here; <see langword="null"/> if not known.</param>
/// <param name="KeepThrough">The last day of the duty; <see langword="null"/> if not known.</param>
/// <param name="Source">The provision; <see langword="null"/> if not known.</param>
public sealed record StatedRetention(RetentionGround Ground, bool? Applies, LocalDate? KeepThrough, Citation? Source);
