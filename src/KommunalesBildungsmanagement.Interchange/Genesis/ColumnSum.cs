namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>Columns of one row that add up to another one. A blocked cell adds nothing; an unknown one makes the check impossible.</summary>
/// <param name="Total">Number of the column with the total, from 0.</param>
/// <param name="Parts">Numbers of the parts.</param>
public sealed record ColumnSum(int Total, ValueList<int> Parts);
