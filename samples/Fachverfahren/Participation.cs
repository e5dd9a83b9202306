using KommunalesBildungsmanagement.Rules;
using NodaTime;

namespace Fachverfahren;

/// <summary>A person's participation in a funded measure.</summary>
public sealed record Participation
{
    /// <summary>Day of birth.</summary>
    [Term("de", "Geburtstag"), Term("en", "day of birth"), PersonalData]
    public LocalDate? BornOn { get; init; }

    /// <summary>First day in the measure.</summary>
    [Term("de", "Eintritt"), Term("en", "entry")]
    public LocalDate? EnteredOn { get; init; }

    /// <summary>Gender as recorded.</summary>
    [Term("de", "Geschlecht"), Term("en", "gender"), PersonalData]
    public string? Gender { get; init; }

    /// <summary>Employment status at entry.</summary>
    [Term("de", "Erwerbsstatus bei Eintritt"), Term("en", "employment status at entry"), PersonalData]
    public string? Status { get; init; }

    /// <summary>Kreis of residence, 5 digits.</summary>
    [Term("de", "Wohnort (Kreis)"), Term("en", "residence (district)"), PersonalData]
    public string? District { get; init; }

    /// <summary>Whether there is a school certificate.</summary>
    [Term("de", "hat einen Schulabschluss"), Term("en", "has a school certificate"), PersonalData]
    public bool? HasCertificate { get; init; }

    /// <summary>Says only what it is: what it holds belongs in no log.</summary>
    public override string ToString() => nameof(Participation);
}
