namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>A move that is looked for.</summary>
/// <param name="Target">The cell that is to move.</param>
/// <param name="Up">By how much it must be able to go up.</param>
/// <param name="Down">By how much it must be able to go down.</param>
/// <param name="Within">The dimension in which its sum must stay; <see cref="PublicationCells.None"/> if any may change.</param>
/// <param name="Avoid">Whose cells must not take part.</param>
/// <param name="OnlyHidden">Whether nothing further may be hidden for it.</param>
internal readonly record struct MoveRequest(int Target, long Up, long Down, int Within, AvoidedPersons Avoid, bool OnlyHidden);
