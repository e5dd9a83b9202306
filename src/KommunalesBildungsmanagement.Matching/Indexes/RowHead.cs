namespace KommunalesBildungsmanagement.Matching;

/// <summary>What is needed of a row before its steps are looked at; 16 bytes.</summary>
/// <param name="Entry">Where the steps of its entry begin.</param>
/// <param name="Rank">Rank of the entry among equals: the less, the better.</param>
/// <param name="MostOthers">The most points without the heaviest preferences.</param>
/// <param name="MostWithout">The most points without any preference that has a column.</param>
internal readonly record struct RowHead(int Entry, int Rank, int MostOthers, int MostWithout);
