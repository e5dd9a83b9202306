namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>Persons who know their own cell, so that for them it cannot move.</summary>
/// <param name="Mode">All but one, only one, or nobody.</param>
/// <param name="Person">That one.</param>
internal readonly record struct AvoidedPersons(int Mode, int Person)
{
    public static AvoidedPersons Nobody => default;

    public static AvoidedPersons AllBut(int person) => new(1, person);

    public static AvoidedPersons Only(int person) => new(2, person);

    public bool Contains(int person) => person >= 0 && Mode switch { 1 => person != Person, 2 => person == Person, _ => false };
}
