namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>A column that counts a part of what another one counts ("darunter"), so that it is never more.</summary>
/// <param name="Part">Number of the column with the part, from 0.</param>
/// <param name="Whole">Number of the column with the whole.</param>
public sealed record ColumnPart(int Part, int Whole);
