namespace KommunalesBildungsmanagement.Funding.Calculations.Durations;

/// <summary>Until when a project may be extended.</summary>
/// <param name="Latest">The latest last day.</param>
/// <param name="IsCappedByProgramme">Whether the end of the programme, not the length of the extension, sets it.</param>
public sealed record ExtensionEnd(LocalDate Latest, bool IsCappedByProgramme);
