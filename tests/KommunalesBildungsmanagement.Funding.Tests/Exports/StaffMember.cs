namespace KommunalesBildungsmanagement.Funding.Tests.Exports;

/// <summary>Somebody paid from a grant, as a host might judge it.</summary>
public sealed record StaffMember(string? Grade)
{
    /// <summary>Personal data.</summary>
    [Term("de", "Entgeltgruppe"), Term("en", "pay grade"), PersonalData]
    public string? Grade { get; init; } = Grade;
}
