namespace KommunalesBildungsmanagement.Interchange.Tables;

/// <summary>How far a reader has come.</summary>
/// <param name="FileName">Name of the source.</param>
/// <param name="LinesRead">Lines read so far.</param>
public sealed record TableProgress(string FileName, int LinesRead);
