namespace KommunalesBildungsmanagement.Funding.Holidays;

/// <summary>A statutory holiday of one year. Equality by all parts; immutable.</summary>
/// <param name="Day">The day.</param>
/// <param name="Name">Its name.</param>
/// <param name="Law">The law that makes it a holiday, with the paragraph.</param>
/// <param name="Scope">Where it is one.</param>
public sealed record Holiday(LocalDate Day, LocalizedText Name, Citation Law, HolidayScope Scope);
