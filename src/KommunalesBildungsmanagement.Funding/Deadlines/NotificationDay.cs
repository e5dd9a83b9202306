namespace KommunalesBildungsmanagement.Funding.Deadlines;

/// <summary>The day on which a decision counts as notified, with the norms and what is open. Equality by all parts.</summary>
/// <param name="Day">The day by the earliest reading; <see langword="null"/> as long as it is not known.</param>
/// <param name="UnknownBecause">Why there is no day; <see langword="null"/> if there is one.</param>
/// <param name="Norms">The norms that lead to it.</param>
/// <param name="OtherReadings">Later days to which other readings lead.</param>
public sealed record NotificationDay(
    LocalDate? Day, LocalizedText? UnknownBecause, ValueList<AppliedNorm> Norms, ValueList<OtherReading> OtherReadings);
