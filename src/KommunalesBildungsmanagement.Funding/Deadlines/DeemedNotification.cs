namespace KommunalesBildungsmanagement.Funding.Deadlines;

/// <summary>From when on which day after posting or dispatch counts as the day of notification. Equality by all parts.</summary>
/// <param name="InForceFrom">The first day on which it is law; <see langword="null"/> for the oldest.</param>
/// <param name="Days">How many days after posting or dispatch, 1 or more.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="DispatchDecides">
/// Whether a transitional rule says that the day of posting or dispatch decides, as Art. 21 PostModG does for the AO.
/// </param>
public sealed record DeemedNotification(LocalDate? InForceFrom, int Days, Citation Source, bool DispatchDecides = false);
